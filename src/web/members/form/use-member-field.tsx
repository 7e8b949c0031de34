import { Group } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useSay } from '../../intl.tsx'
import type { FieldName } from './record-values.ts'
import { fieldId, type MemberFormState } from './use-member-form.ts'

const isNeeded = ({ values, isNew }: MemberFormState, name: FieldName) => {
  if (['name', 'firstName', 'kind'].includes(name)) return true
  if (name === 'enterpriseNumber') return isNew
  if (name === 'representative.name') return values.kind === 'individual'
  return /Address\.(street|houseNumber|postalCode|city)$/.test(name)
}

/** What every field of the form has: its name, label, text and problem. */
export function useMemberField(form: MemberFormState) {
  const say = useSay()
  /** `known` is a problem that one sees while typing, before anything was sent. */
  return (name: FieldName, { label: own, known }: { label?: string; known?: string | undefined } = {}) => {
    const shown = form.problems.find(({ path }) => path === name)
    const problem = shown ? (shown.message ?? say(`error.${shown.code}`)) : known
    const label = own ?? say(`memberForm.label.${name.split('.').at(-1)}`)
    return {
      name,
      id: fieldId(name),
      label: isNeeded(form, name) ? label : say('memberForm.optional', { label }),
      'aria-required': isNeeded(form, name),
      value: form.values[name],
      autoComplete: 'off',
      ...(form.isFixed(name) && { readOnly: true, description: say('memberForm.fixed') }),
      styles: { input: { minHeight: 44 } },
      onChange: (event: { currentTarget: { value: string } }) =>
        form.set({ [name]: event.currentTarget.value }),
      error: problem && <Problem>{problem}</Problem>,
    }
  }
}

function Problem({ children }: { children: ReactNode }) {
  return (
    <Group component="span" gap={4} wrap="nowrap" align="flex-start">
      <IconAlertCircle size={16} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
      <span>{children}</span>
    </Group>
  )
}
