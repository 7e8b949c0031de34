import { memberKinds } from '../../../domain/members/member.codes.ts'
import { useSay } from '../../intl.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RadioCards } from '../../ui/RadioCards.tsx'
import { fieldId, type MemberFormState } from './use-member-form.ts'

/** A person or a company: step 1. It stays what it is. */
export function KindFields({ form }: { form: MemberFormState }) {
  const say = useSay()
  if (!form.isNew)
    return (
      <Notice kind="info" title={say(`memberKind.${form.values.kind}`)}>
        {say('memberForm.kindStays')}
      </Notice>
    )
  return (
    <RadioCards
      name="kind"
      id={fieldId('kind')}
      label={say('members.kind')}
      value={form.values.kind}
      options={memberKinds.map((kind) => ({ value: kind, label: say(`memberKind.${kind}`) }))}
      onChoose={(kind) => form.set({ kind })}
    />
  )
}
