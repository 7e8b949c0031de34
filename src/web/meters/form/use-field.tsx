import { Group } from '@mantine/core'
import { IconAlertCircle, IconAlertTriangle } from '@tabler/icons-react'
import { useSay } from '../../intl.tsx'
import classes from './form.module.css'
import { type FieldName, fieldOf } from './form-values.ts'
import { type Fields, fieldId } from './use-fields.ts'

const doubtOf: Partial<Record<FieldName, string[]>> = {
  ean: ['ean-check-digit', 'ean-prefix'],
  city: ['city-not-of-postal-code'],
  samplingPowerKva: ['power-above-amperage'],
}
const optional: readonly FieldName[] = ['box', 'description', 'holderId', 'reason']

/** What every field of the form has: its name, label, text, problem and doubts. */
export function useField(form: Fields) {
  const say = useSay()
  /** `known` is a problem that one sees while typing, before anything was sent. */
  return (name: FieldName, known?: string | null) => {
    const shown = form.problems.find(({ path }) => fieldOf(path) === name)
    const problem = shown ? (shown.message ?? say(`error.${shown.code}`)) : known
    const label = form.labels[name] ?? say(`meterForm.label.${name}`)
    // A label of its own asks for what must be there.
    const isOptional = optional.includes(name) && form.labels[name] === undefined
    const doubts = form.doubts.filter((doubt) => doubtOf[name]?.includes(doubt))
    return {
      name,
      id: fieldId(name),
      label: isOptional ? say('meterForm.optional', { label }) : label,
      value: form.values[name],
      required: false,
      'aria-required': !isOptional,
      labelProps: { pe: 32 },
      error: problem && (
        <Group component="span" gap={4} wrap="nowrap" align="flex-start">
          <IconAlertCircle size={16} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
          <span>{problem}</span>
        </Group>
      ),
      description: doubts.length > 0 && !problem ? <Doubts codes={doubts} /> : undefined,
      inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
        | 'label'
        | 'input'
        | 'description'
        | 'error'
      )[],
    }
  }
}

function Doubts({ codes }: { codes: string[] }) {
  const say = useSay()
  return codes.map((code) => (
    <span key={code} className={classes.doubt}>
      <IconAlertTriangle size={16} aria-hidden />
      {say(`doubt.${code}`)}
    </span>
  ))
}
