import { meterDoubtCodes } from '../../../domain/meters/meter.codes.ts'
import { count, flag, id, oneOf, params } from '../../ui/search-params.ts'
import { changeKinds } from '../changes/kinds.ts'

/** What the address of the worklist says: which kind is open, and which meter is being put right. */
export const doubtsSearch = params({
  /** not said: the most urgent; `none`: all are closed */
  doubt: oneOf([...meterDoubtCodes, 'none']),
  /** those that were found right */
  dismissed: flag,
  page: count,
  /** the meter whose dialog is open, the dialog, and the configuration that is meant */
  meter: id,
  change: oneOf(changeKinds),
  of: id,
})
export type DoubtsSearch = ReturnType<typeof doubtsSearch>
