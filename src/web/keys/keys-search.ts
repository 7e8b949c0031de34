import { keySorts } from '../../domain/keys/key.codes.ts'
import { listSearch } from '../ui/list-search.ts'
import { count, params } from '../ui/search-params.ts'

/** What the address of the list of keys says. */
export const keysSearch = params(listSearch(keySorts))
export type KeysSearch = ReturnType<typeof keysSearch>

/** What the address of one key says: an earlier version that is looked at. */
export const keySearch = params({ version: count })
