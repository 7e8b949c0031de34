import { useSay } from '../../intl.tsx'
import { Meanwhile } from '../../ui/Meanwhile.tsx'
import type { FieldName } from './record-values.ts'
import { useLabelOf } from './use-label-of.ts'
import type { MemberFormState } from './use-member-form.ts'

const ticks: readonly FieldName[] = ['vatLiable', 'socialTariff', 'guardianship', 'billsElsewhere']

/** Somebody else changed the member meanwhile: what they changed, beside what was typed here. */
export function MemberMeanwhile({ form }: { form: MemberFormState }) {
  const say = useSay()
  const labelOf = useLabelOf(form)
  if (form.overtaken.length === 0) return null
  const shown = (field: FieldName, value: string) => {
    // The tick says that bills go home; what is kept is that they do not.
    const isTicked = (value === 'yes') !== (field === 'billsElsewhere')
    if (ticks.includes(field)) return say(isTicked ? 'memberPage.yes' : 'memberPage.no')
    if (value === '') return say('memberPage.unknown')
    return field === 'size' ? say(`companySize.${value}`) : value
  }
  return (
    <Meanwhile
      title={say('memberForm.meanwhile')}
      text={say('memberForm.meanwhileText')}
      facts={form.overtaken.map(({ field, was, theirs, yours }) => ({
        label: labelOf(field),
        theirs: [`${shown(field, was)} → ${shown(field, theirs)}`],
        yours: yours === null ? null : say('memberForm.yours', { yours: shown(field, yours) }),
      }))}
    />
  )
}
