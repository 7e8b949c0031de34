import { fold } from '../words/fold.ts'
import { displayName, sortableName } from './member-name.ts'

type Named = { id: string; name: string; firstName: string | null; email: string | null }
type Said = { name?: string | undefined; firstName?: string | undefined; email?: string | undefined }

export const emailKey = (email: string) => email.trim().toLowerCase()

/** A member is found as `Marie Dupont` and as `Dupont Marie`. */
const nameKeys = (member: Pick<Named, 'name' | 'firstName'>) => [
  ...new Set([displayName(member), sortableName(member)].map(fold)),
]

/** Is this how the member is called, accents and case aside? Without a first name the name may hold both, in either order. */
export const isCalled = (member: Named, name: string, firstName: string | undefined): boolean =>
  firstName
    ? fold(member.name) === fold(name) && fold(member.firstName ?? '') === fold(firstName)
    : nameKeys(member).includes(fold(name))

/** Members to be found by e-mail or name, those added later too. */
export function memberIndex<M extends Named>(known: readonly M[] = []) {
  const byId = new Map<string, M>()
  const byEmail = new Map<string, M[]>()
  const byName = new Map<string, M[]>()
  const into = (map: Map<string, M[]>, key: string, member: M) =>
    map.set(key, [...(map.get(key) ?? []), member])
  const addEmail = (member: M, email: string) => into(byEmail, emailKey(email), member)
  function add(member: M) {
    byId.set(member.id, member)
    if (member.email) addEmail(member, member.email)
    for (const key of nameKeys(member)) into(byName, key, member)
  }
  for (const member of known) if (!byId.has(member.id)) add(member)
  return {
    byId,
    add,
    addEmail,
    withEmail: (email: string): M[] => byEmail.get(emailKey(email)) ?? [],
    called: (name: string, firstName: string | undefined): M[] =>
      (byName.get(fold(firstName ? `${firstName} ${name}` : name)) ?? []).filter((member) =>
        isCalled(member, name, firstName),
      ),
  }
}

/** Where to look for the members that are meant: e-mails in lower case, and folded `Name Firstname`, in every way a name of several words may be split. */
export function whereToLook({ name, firstName, email }: Said) {
  const emails = email ? [emailKey(email)] : []
  if (!name) return { emails, names: [] }
  const words = fold(firstName ? `${name} ${firstName}` : name).split(' ')
  const names = firstName
    ? [words.join(' ')]
    : words.map((_, i) => [...words.slice(i), ...words.slice(0, i)].join(' '))
  return { emails, names: [...new Set(names)] }
}
