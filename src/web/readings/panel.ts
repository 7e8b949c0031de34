import type { Range } from './ranges.ts'
import type { Asked } from './series.queries.ts'
import type { Source } from './source.ts'

/** What every panel needs. */
export type Panel = {
  source: Source
  range: Range
  /** what of the range can be asked for */
  asked: Asked
  isTable: boolean
  isOwn: boolean
}
