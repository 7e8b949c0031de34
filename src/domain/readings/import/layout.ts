import type { DecimalSign, EnergyUnit } from './cells/energy-cell.ts'
import type { ImportProfile } from './import.codes.ts'
import type { Direction, Measure } from './measures.ts'
import type { Clock, SlotMark } from './slots/calendar.ts'

// How a file is to be read, as data: what a profile understood of its first rows, what a user can look at and correct,
// and what travels to the thread that reads. Columns count from 0, rows as the spreadsheet shows them.

/** Where the label of a slot stands: in one column, or day and time of day in two. */
export type StampColumns = {
  column: number
  time: number | null
  /** where the end of the slot stands as well, so that its length can be checked */
  end: { column: number; time: number | null } | null
  marks: SlotMark
  clock: Clock
}

export type ValueColumn = {
  column: number
  header: string
  measure: Measure
  /** null: told by the column of flows */
  direction: Direction | null
  /** null: told by the column of units */
  unit: EnergyUnit | null
  decimalSign: DecimalSign | null
  /** rows of the same slot (iterations, registers): their values are summed, or are the same one told again */
  parts: 'sum' | 'same'
}

/** A row per meter and quarter-hour. */
export type LongSheet = {
  shape: 'long'
  /** null: the only sheet, as in a CSV */
  sheet: string | null
  firstRow: number
  stamp: StampColumns
  ean: number
  values: ValueColumn[]
  /** the column that tells the direction, and may tell a register: `Afname Dag`, `A+`, `offtake` */
  flow: number | null
  /** rows of unknown flow are wrong, or of no interest */
  unknownFlow: 'error' | 'ignore'
  iteration: number | null
  unit: number | null
  quality: number | null
}

/** A column per meter and direction. */
export type WideSheet = {
  shape: 'wide'
  sheet: string | null
  firstRow: number
  stamp: StampColumns
  columns: WideColumn[]
}
export type WideColumn = {
  column: number
  ean: string
  direction: Direction
  measure: Measure
  unit: EnergyUnit
  decimalSign: DecimalSign | null
}

/** A row per meter, month and tariff. */
export type MonthSheet = {
  shape: 'month'
  sheet: string | null
  firstRow: number
  ean: number
  tariff: number | null
  /** the month, `2026-03`, where the rows do not tell it; null: not found */
  month: string | null
  from: number | null
  until: number | null
  volumes: { column: number; header: string; measure: MonthMeasure; unit: EnergyUnit }[]
  gridFee: number | null
  decimalSign: DecimalSign | null
}
export type MonthMeasure = 'offtakeShared' | 'offtakeResidual' | 'injectionShared' | 'injectionResidual'

export type SheetLayout = LongSheet | WideSheet | MonthSheet
export type Layout = { profile: ImportProfile; sheets: SheetLayout[] }
