import { participationStatuses, participationTimes } from '../../domain/sharing/operation.codes.ts'
import { listSearch } from '../ui/list-search.ts'
import { flag, id, oneOf, params, text } from '../ui/search-params.ts'

/** What the address of the list of operations says. */
export const operationsSearch = params(listSearch(['name']))

/** What can be done to participations: a status from a day on, or a last day. */
export const participationActs = [...participationStatuses, 'end'] as const
export type ParticipationAct = (typeof participationActs)[number]

/** What the address of one operation says, whichever tab is open. */
export const operationSearch = params({
  /** meters are being added */
  add: flag,
  /** a dialog is open: the operation itself, or what is done to participations */
  change: oneOf(['operation', ...participationActs]),
  /** the participation */
  of: id,
})

/** What the address of its meters says besides. */
export const participationsSearch = params({
  ...listSearch(['ean']),
  when: oneOf(participationTimes),
  change: oneOf(['operation', ...participationActs]),
  of: text(),
})
export type ParticipationsSearch = ReturnType<typeof participationsSearch>
