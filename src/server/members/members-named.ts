import type { Work } from '../db/in-community.ts'
import { slices } from '../db/slices.ts'
import * as store from './members.store.ts'

/** Members by their e-mail (lower case), their folded `Name Firstname`, id, number or enterprise number; each once. For rooms that are told who by name. */
export async function membersNamed(
  work: Pick<Work, 'db' | 'communityId'>,
  {
    emails,
    names,
    ids = [],
    numbers = [],
    enterprises = [],
  }: { emails: string[]; names: string[]; ids?: string[]; numbers?: string[]; enterprises?: string[] },
) {
  const found = new Map<string, Awaited<ReturnType<typeof store.membersBy>>[number]>()
  for (const [by, keys] of [
    ['email', emails],
    ['name', names],
    ['id', ids],
    ['number', numbers],
    ['enterprise', enterprises],
  ] as const)
    for (const slice of slices(keys))
      for (const member of await store.membersBy(work, by, slice)) found.set(member.id, member)
  return [...found.values()]
}
