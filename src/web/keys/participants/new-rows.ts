import type { DraftRow } from '../editor/draft.ts'
import type { NewRow } from '../editor/edits.ts'

/** Somebody who could be in a key; of a meter its EAN, by which namesakes are told apart. */
export type Found = Omit<NewRow, 'id'> & { ean?: string }

const plain = (name: string) => name.trim().toLocaleLowerCase()

/** Those of them who are not in the key yet, each under a name of its own: what was found twice has the end of its EAN, or a number, behind it. */
export function newRows(rows: readonly DraftRow[], found: readonly Found[], newId: () => string): NewRow[] {
  const taken = new Set(rows.map(({ name }) => plain(name)))
  const known = new Set(rows.flatMap(({ meterId, memberId }) => [meterId, memberId]).filter(Boolean))
  const count = Map.groupBy(found, ({ name }) => plain(name))
  const added: NewRow[] = []
  for (const { name, ean, meterId, memberId } of found) {
    if (known.has(meterId ?? memberId)) continue
    // A name that is typed again means the same one.
    if (!ean && !memberId && taken.has(plain(name))) continue
    const isShared = taken.has(plain(name)) || count.get(plain(name))!.length > 1
    const own = isShared && ean ? `${name} (${ean.slice(-4)})` : name
    added.push({ id: newId(), name: free(own, taken), meterId, memberId })
    taken.add(plain(added.at(-1)!.name))
  }
  return added
}

function free(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(plain(name))) return name
  let n = 2
  while (taken.has(plain(`${name} ${n}`))) n++
  return `${name} ${n}`
}
