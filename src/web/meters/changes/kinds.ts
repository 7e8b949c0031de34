import { id, oneOf, params } from '../../ui/search-params.ts'

/** What can be done to a meter; `correct` and `unplan` concern one of its configurations. */
export const changeKinds = [
  'update',
  'reactivate',
  'identity',
  'holder',
  'device',
  'undevice',
  'deactivate',
  'delete',
  'correct',
  'unplan',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What the address of a meter says of the dialog that is open. */
export const changeSearch = params({
  change: oneOf(changeKinds),
  /** the configuration that is meant */
  of: id,
})
