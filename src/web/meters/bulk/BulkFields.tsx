import { Select, Text, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { clientTypes } from '../../../domain/meters/meter.codes.ts'
import type { FieldProblem } from '../../../domain/words/problem.ts'
import { useSay } from '../../intl.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { RadioCards } from '../../ui/RadioCards.tsx'
import { choicesQuery } from '../form/form.queries.ts'
import type { BulkForm } from './bulk-form.ts'
import type { BulkKind } from './kinds.ts'

type Props = {
  communityId: string
  kind: BulkKind
  form: BulkForm
  problems: FieldProblem[]
  onChange: (patch: Partial<BulkForm>) => void
}

/** What is to hold for all of them, and from when. */
export function BulkFields({ communityId, kind, form, problems, onChange }: Props) {
  const say = useSay()
  const { data: choices } = useQuery(choicesQuery(communityId, ''))
  const errorOf = (...paths: string[]) => {
    const problem = problems.find(({ path }) => paths.includes(path))
    return problem && say(`error.${problem.code}`)
  }
  return (
    <>
      <Text c="dimmed">{say(`many.lead-${kind}`)}</Text>
      {kind === 'dso' && (
        <Select
          id="bulk-value"
          label={say('meterForm.label.dso')}
          data={(choices?.dsos ?? []).map(({ code, name }) => ({ value: code, label: name }))}
          value={form.value || null}
          allowDeselect={false}
          checkIconPosition="right"
          placeholder={say('meterForm.choose')}
          comboboxProps={{ zIndex: 400 }}
          error={errorOf('dso')}
          aria-required
          data-autofocus
          onChange={(code) => onChange({ value: code ?? '' })}
        />
      )}
      {kind === 'usage' && (
        <RadioCards
          name="clientType"
          id="bulk-value"
          label={say('meterForm.label.clientType')}
          value={form.value}
          options={clientTypes.map((code) => ({ value: code, label: say(`clientType.${code}`) }))}
          error={errorOf('clientType')}
          onChoose={(code) => onChange({ value: code })}
        />
      )}
      <DayField
        id="bulk-from"
        label={say(kind === 'deactivate' ? 'many.inactiveFrom' : 'many.effective')}
        value={form.from}
        error={errorOf('from')}
        aria-required
        onType={(from) => onChange({ from })}
        maw={{ base: '100%', sm: 340 }}
        {...(kind === 'deactivate' ? { 'data-autofocus': true } : {})}
      />
      {kind === 'deactivate' && (
        <Textarea
          label={say('meterForm.optional', { label: say('meterForm.label.reason') })}
          value={form.reason}
          error={errorOf('reason')}
          autosize
          minRows={2}
          onChange={(event) => onChange({ reason: event.currentTarget.value })}
        />
      )}
    </>
  )
}
