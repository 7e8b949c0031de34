import { type NewMember, newMember } from '../../members/member.schema.ts'
import { emailKey, isCalled, memberIndex } from '../../members/member-index.ts'
import { displayName } from '../../members/member-name.ts'
import type { RowProblem } from '../../tables/planned-row.ts'
import { problemsOf } from '../../words/problem.ts'
import type { MeterColumn } from './columns.ts'
import type { RowValues } from './meters-table.ts'

export type KnownMember = Pick<NewMember, 'name' | 'firstName' | 'email'> & { id: string; status?: string }
export type MemberToBe = NewMember & { id: string }

export type Found =
  | { member: KnownMember; isNew: boolean; keepsEmail: boolean }
  | { problems: RowProblem<MeterColumn>[] }

const refused = (field: MeterColumn, code: string, params?: RowProblem<MeterColumn>['params']): Found => ({
  problems: [params ? { field, code, params } : { field, code }],
})

/**
 * The members among whom the holders of a file are looked for, and those whom the file itself makes. Nobody is made
 * for a row that is refused in the end: a draft is kept only when its meter is.
 */
export function memberPool(known: readonly KnownMember[], newId: () => string) {
  const index = memberIndex(known)
  const made = new Map<string, MemberToBe>()

  /** Of one meter's rows: what they make is seen by the rows after it, and forgotten unless it is kept. */
  function draft() {
    const members: MemberToBe[] = []
    const emails = new Map<MemberToBe, string>()
    const withEmail = (email: string) => [
      ...index.withEmail(email),
      ...members.filter((member) => member.email && emailKey(member.email) === emailKey(email)),
    ]
    const withName = (name: string, firstName: string | undefined) => [
      ...index.called(name, firstName),
      ...members.filter((member) => isCalled(member, name, firstName)),
    ]

    const isMade = ({ id }: KnownMember) => made.has(id) || members.some((member) => member.id === id)

    function make(values: RowValues): Found {
      const { holderName: name, holderFirstName: firstName, holderEmail: email } = values
      if (!name) return refused('holderName', email ? 'holder-name-missing' : 'holder-name-needed')
      if (!firstName && !values.holderKind) return refused('holderName', 'holder-kind-needed')
      const kind = values.holderKind ?? 'individual'
      const read = newMember.safeParse({ kind, name, firstName: firstName ?? null, email: email ?? null })
      if (!read.success)
        return { problems: problemsOf(read.error).map(({ path, code }) => ({ field: columnOf(path), code })) }
      const member = { ...read.data, id: newId() }
      members.push(member)
      return { member, isNew: true, keepsEmail: false }
    }

    /**
     * The member a row names, by e-mail, by name or by both, which must agree; somebody unknown is made. The row names
     * somebody: it has a name, a first name or an e-mail. Of several whom it may mean, the first of `holders` (ids) is meant.
     */
    function find(values: RowValues, holders: readonly string[] = []): Found {
      const { holderName: name, holderFirstName: firstName, holderEmail: email } = values
      if (email && !newMember.shape.email.safeParse(email).success) return refused('holderEmail', 'email')
      const meant = (several: KnownMember[]) => {
        const holder = holders.flatMap((id) => several.find((member) => member.id === id) ?? [])[0]
        return holder ? [holder] : several
      }
      const allOwners = email ? withEmail(email) : []
      const allNamesakes = name ? withName(name, firstName) : []
      const both = name && email ? meant(allOwners.filter((member) => allNamesakes.includes(member))) : []
      const owners = meant(allOwners)
      const namesakes = meant(allNamesakes)
      if (both[0] && both.length === 1) return { member: both[0], isNew: isMade(both[0]), keepsEmail: false }
      if (both.length > 1) return refused('holderEmail', 'holder-email-ambiguous')
      if (owners.length > 0 && name)
        return refused('holderEmail', 'holder-email-of-other', { name: displayName(owners[0]!) })
      if (owners.length > 1) return refused('holderEmail', 'holder-email-ambiguous')
      if (owners[0]) return { member: owners[0], isNew: isMade(owners[0]), keepsEmail: false }
      if (namesakes.length > 1) return refused('holderName', 'holder-ambiguous')
      const [namesake] = namesakes
      if (!namesake) return make(values)
      const ownEmail = namesake.email ?? emails.get(namesake as MemberToBe)
      if (email && ownEmail && emailKey(ownEmail) !== emailKey(email))
        return refused('holderEmail', 'holder-name-other-email', { email: ownEmail })
      if (email && isMade(namesake)) emails.set(namesake as MemberToBe, email)
      return { member: namesake, isNew: isMade(namesake), keepsEmail: Boolean(email) && !isMade(namesake) }
    }

    function keep() {
      for (const [member, email] of emails) {
        member.email = email
        if (made.has(member.id)) index.addEmail(member, email)
      }
      for (const member of members) {
        made.set(member.id, member)
        index.add(member)
      }
    }
    const nameOf = (id: string) => {
      const member = index.byId.get(id) ?? members.find((one) => one.id === id)
      return member ? displayName(member) : ''
    }
    return { find, keep, nameOf }
  }
  return { draft, made: (): MemberToBe[] => [...made.values()] }
}
export type MemberPool = ReturnType<typeof memberPool>
export type MemberDraft = ReturnType<MemberPool['draft']>

const columns: Record<string, MeterColumn> = {
  name: 'holderName',
  firstName: 'holderFirstName',
  email: 'holderEmail',
  kind: 'holderKind',
}
const columnOf = (path: string) => columns[path] ?? 'holderName'
