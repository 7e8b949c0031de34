import type { RowProblem } from '../../tables/planned-row.ts'
import { cleanEnterpriseNumber, isEnterpriseNumber } from '../enterprise-number.ts'
import { newMember } from '../member.schema.ts'
import { emailKey, memberIndex } from '../member-index.ts'
import { displayName } from '../member-name.ts'
import type { MemberColumn } from './columns.ts'
import type { MemberState } from './member-state.ts'
import type { MemberValues } from './members-table.ts'

type Problem = RowProblem<MemberColumn>
/** `member` null: somebody new */
export type Found = { member: MemberState | null; problem: null } | { member: null; problem: Problem }

const isEmail = (text: string) => newMember.shape.email.safeParse(text).success
const somebody = (member: MemberState | null): Found => ({ member, problem: null })
const told = (member: MemberState) => ({ name: displayName(member), number: member.number ?? '–' })
const refused = (field: MemberColumn, code: string, params: Problem['params'] = {}): Found => ({
  member: null,
  problem: { field, code, params },
})

/** The members among whom a file looks for those its rows mean, and those it makes itself. */
export function memberFinder(known: readonly MemberState[]) {
  const index = memberIndex<MemberState>()
  const byNumber = new Map<number, MemberState>()
  const byEnterprise = new Map<string, MemberState[]>()
  function add(member: MemberState) {
    index.add(member)
    if (member.number !== null) byNumber.set(member.number, member)
    const { enterpriseNumber: number } = member
    if (number) byEnterprise.set(number, [...(byEnterprise.get(number) ?? []), member])
  }
  for (const member of known) add(member)
  const withEnterprise = (typed: string | undefined) => (typed ? (byEnterprise.get(typed) ?? []) : [])

  /**
   * The member a row means: the one with its number; the company with its enterprise number; whoever has its e-mail and its
   * name; whoever is called so, when nothing speaks against it. Never a guess: where two members may be meant, or where
   * e-mail and name mean two, the row is refused and says how to tell them apart. A number that nobody has makes a new member.
   */
  function find(values: MemberValues): Found {
    const { number, name, firstName, kind } = values
    const email = values.email && isEmail(values.email) ? values.email : undefined
    const typed = cleanEnterpriseNumber(values.enterpriseNumber ?? '')
    const enterpriseNumber = isEnterpriseNumber(typed) ? typed : undefined
    const companies = withEnterprise(enterpriseNumber)
    if (number !== undefined) {
      const member = byNumber.get(number) ?? null
      const other = companies.find((company) => company !== member)
      return other ? refused('enterpriseNumber', 'member-enterprise-of-other', told(other)) : somebody(member)
    }
    if (companies.length > 1) return refused('enterpriseNumber', 'member-enterprise-ambiguous')
    if (companies[0]) return somebody(companies[0])
    const owners = email ? index.withEmail(email) : []
    const namesakes = name ? index.called(name, firstName).filter((one) => !kind || one.kind === kind) : []
    const both = owners.filter((member) => namesakes.includes(member))
    if (both.length > 1) return refused('number', 'member-ambiguous')
    if (both[0]) return noOtherCompany(both[0], enterpriseNumber)
    if (owners[0] && name) return refused('email', 'member-email-of-other', told(owners[0]))
    if (owners.length > 1) return refused('email', 'member-email-ambiguous')
    if (owners[0]) return noOtherCompany(owners[0], enterpriseNumber)
    if (namesakes.length > 1) return refused('name', 'member-ambiguous')
    const [namesake] = namesakes
    if (!namesake) return name ? somebody(null) : refused('name', 'member-nobody-named')
    if (email && namesake.email && emailKey(namesake.email) !== emailKey(email))
      return refused('email', 'member-name-other-email', { ...told(namesake), email: namesake.email })
    return noOtherCompany(namesake, enterpriseNumber)
  }

  const namesakeOf = ({ id, name, firstName }: MemberState): MemberState | undefined =>
    index.called(name, firstName ?? undefined).find((member) => member.id !== id)
  const sharesEmailWith = ({ id, email }: MemberState): MemberState | undefined =>
    email ? index.withEmail(email).find((member) => member.id !== id) : undefined
  return { add, find, namesakeOf, sharesEmailWith }
}

/** A company that has another enterprise number already is another company. */
function noOtherCompany(member: MemberState, typed: string | undefined): Found {
  if (!typed || !member.enterpriseNumber) return somebody(member)
  return refused('enterpriseNumber', 'member-other-enterprise', told(member))
}
