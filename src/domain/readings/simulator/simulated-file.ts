import type { Cell, Row } from '../../tables/cell.ts'
import type { EnergyUnit } from '../import/cells/energy-cell.ts'
import type { MonthTotal } from '../import/readers/month-reader.ts'
import type { SimulatedDay } from './simulated-day.ts'

/** How a file is written, oddities included; what a layout does not have, it leaves aside. */
export type Manner = {
  stamps: 'serial' | 'text' | 'iso' | 'iso-offset' | 'utc'
  unit: EnergyUnit
  decimalSign: ',' | '.'
  /** between thousands; in text only */
  thousands: '' | ' ' | '\u00a0' | '\u202f'
  /** EANs as `="541…"` */
  wrappedEans: boolean
  /** columns and rows of sums, which are no meters */
  totals: boolean
  /** of CSV; `utf-8-bom` begins with a byte-order mark */
  encoding: 'utf-8' | 'utf-8-bom' | 'windows-1252'
  seed: number
}

export const plainManner: Manner = {
  stamps: 'text',
  unit: 'kWh',
  decimalSign: ',',
  thousands: '',
  wrappedEans: false,
  totals: false,
  encoding: 'utf-8',
  seed: 1,
}

/** A file as a DSO would send it, before it becomes bytes. In a CSV every cell is the text that stands in it. */
export type SimulatedFile = {
  name: string
  kind: 'csv' | 'xlsx'
  encoding: Manner['encoding']
  delimiter: ';' | ','
  sheets: { name: string; rows: Cell[][] }[]
  /** what an importer finds in it: a layout may hold less than the DSO knows */
  truth: SimulatedDay[]
  months: MonthTotal[]
}

export const csvFile = (
  name: string,
  manner: Manner,
  rows: Cell[][],
  truth: SimulatedDay[],
  delimiter: ';' | ',' = ';',
): SimulatedFile => ({
  name,
  kind: 'csv',
  encoding: manner.encoding,
  delimiter,
  sheets: [{ name: '', rows }],
  truth,
  months: [],
})

/** The rows as the reader of table files hands them over. */
export function* rowsOf({ sheets, kind }: SimulatedFile): Generator<Row> {
  for (const { name, rows } of sheets)
    for (const [i, cells] of rows.entries())
      if (cells.some((cell) => cell !== null))
        yield { sheet: kind === 'csv' ? '' : name, number: i + 1, cells }
}

/** A CSV as text, without byte-order mark; wrapped EANs stand as DSOs write them, without quotes around. */
export const csvText = ({ sheets, delimiter }: SimulatedFile): string =>
  sheets[0]!.rows
    .map((cells) => `${cells.map((cell) => quoted(String(cell ?? ''), delimiter)).join(delimiter)}\r\n`)
    .join('')

const quoted = (text: string, delimiter: string) =>
  text.includes(delimiter) || /[\r\n]/.test(text) || (text.includes('"') && !text.startsWith('="'))
    ? `"${text.replaceAll('"', '""')}"`
    : text
