import type { KeyListQuery } from '../../domain/keys/key.schema.ts'
import { isStandard } from '../../domain/keys/key-kind.ts'
import { getCommunity } from '../communities/get-community.ts'
import type { Work } from '../db/in-community.ts'
import { searchTerms } from '../http/search-terms.ts'
import { countUsesOfKeys } from '../sharing/uses-of-keys.ts'
import { keysMatching } from './keys.store.ts'

/** One page of keys: every word of `q` must be in the name or the description, accents and case aside. */
export async function listKeys(work: Work, query: KeyListQuery) {
  const { items, total } = await keysMatching(work, searchTerms(query.q), query)
  const uses = await countUsesOfKeys(
    work,
    items.map(({ id }) => id),
  )
  const { region } = await getCommunity(work)
  const counted = items.map(({ rounds, ...item }) => ({
    ...item,
    iterations: rounds.length,
    operations: uses.get(item.id) ?? 0,
    standard: isStandard(rounds, region),
  }))
  return { items: counted, total, page: query.page, pageSize: query.pageSize }
}
