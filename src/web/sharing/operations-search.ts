import { participationTimes } from '../../domain/sharing/operation.codes.ts'
import { listSearch } from '../ui/list-search.ts'
import { flag, id, oneOf, params, text } from '../ui/search-params.ts'

/** What the address of the list of operations says. */
export const operationsSearch = params(listSearch(['name']))

/** What the address of one operation says, whichever tab is open. */
export const operationSearch = params({
  /** meters are being added */
  add: flag,
  /** a dialog is open: the operation itself, or the end of a participation */
  change: oneOf(['operation', 'end']),
  /** the participation */
  of: id,
})

/** What the address of its meters says besides. */
export const participationsSearch = params({
  ...listSearch(['ean']),
  when: oneOf(participationTimes),
  change: oneOf(['operation', 'end']),
  of: text(),
})
export type ParticipationsSearch = ReturnType<typeof participationsSearch>
