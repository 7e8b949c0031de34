import { useSay } from '../../intl.tsx'
import type { MemberFormState } from './use-member-form.ts'

/** How a field of the form is called where it stands alone, in a list of what is wrong or what is different. */
export function useLabelOf({ values }: Pick<MemberFormState, 'values'>) {
  const say = useSay()
  return (path: string) => {
    if (path === 'name') return say(values.kind === 'company' ? 'members.companyName' : 'members.lastName')
    if (path === 'billsElsewhere') return say('memberForm.billsHome')
    return say(`memberForm.label.${path === 'representative.name' ? 'fullName' : path.split('.').at(-1)}`)
  }
}
