import { fold } from '../../domain/words/fold.ts'
import type { Work } from '../db/in-community.ts'
import { allOperations } from './operations.store.ts'

/** The first few operations that have every word of `q` in their name. There are few, so all of them are looked at. */
export async function findOperations(work: Work, q: string, atMost: number) {
  const words = fold(q).split(' ')
  const operations = (await allOperations(work)).map((one) => ({ ...one, folded: fold(one.name) }))
  return operations
    .filter(({ folded }) => words.every((word) => folded.includes(word)))
    .sort((a, b) => (a.folded < b.folded ? -1 : 1))
    .slice(0, atMost)
    .map(({ folded: _, ...operation }) => operation)
}
