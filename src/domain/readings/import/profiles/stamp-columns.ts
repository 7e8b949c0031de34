import { fold } from '../../../words/fold.ts'
import type { StampColumns } from '../layout.ts'

/** The column of labels, with the clock that its header names. */
export const stampColumns = (
  column: number,
  header: string,
  more: Partial<StampColumns> = {},
): StampColumns => ({
  column,
  time: null,
  end: null,
  marks: 'start',
  clock: /\b(utc|gmt)\b/.test(fold(header)) ? 'utc' : 'belgian',
  ...more,
})
