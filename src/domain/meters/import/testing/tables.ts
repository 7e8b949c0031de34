import type { Cell, Row } from '../../../tables/cell.ts'
import { matchColumns } from '../../../tables/match-columns.ts'
import { rowReader } from '../../../tables/read-row.ts'
import type { MeterState } from '../../meter-state.ts'
import { columnNames, type MeterColumn } from '../columns.ts'
import { type KnownMember, type MemberToBe, memberPool } from '../member-pool.ts'
import { metersTable, type ReadRow } from '../meters-table.ts'
import { type MeterRow, planMeter } from '../plan-meter.ts'
import { rowsByMeter } from '../same-meter.ts'

// What the tests of the import say in few words: a table as somebody types it, and a community into which it goes.

export const dsos = [
  { code: 'ores', name: 'ORES' },
  { code: 'resa', name: 'RESA' },
]
export const today = '2026-06-15'

/** A row by the titles of its columns. */
export type Typed = Record<string, Cell>

/** An ordinary home, as the template in French has it. */
export const home = {
  EAN: '541499999000000012',
  'N° du compteur': 'M-1',
  Rue: 'Rue de la Gare',
  Numéro: '12',
  'Code postal': '4000',
  Ville: 'Liège',
  'Nombre de phases': 'Monophasé',
  'Fréquence de relevé': 'Quart-horaire',
  'Groupe tarifaire': 'Basse tension',
  'Date d’activation': '01/01/2024',
  'Puissance de prélèvement (kVA)': '9,2',
  'Ampérage (A)': '40',
  'Filière de production': 'Aucune',
  GRD: 'RESA',
  Tarif: 'Simple',
  Usage: 'Résidentiel',
} satisfies Typed

/** Rows with the titles of all of them; what a row does not say is an empty cell. The first row of data is row 2. */
export function readTable(typed: readonly Typed[]): ReadRow[] {
  const titles = [...new Set(typed.flatMap(Object.keys))]
  const rows: Row[] = typed.map((row, i) => ({
    sheet: 'S',
    number: i + 2,
    cells: titles.map((title) => row[title] ?? null),
  }))
  const { columns } = matchColumns(titles, columnNames)
  const read = rowReader<MeterColumn, ReadRow['values']>(metersTable(dsos), columns, rows)
  return rows.flatMap((row) => read(row) ?? [])
}

export type Community = { meters: MeterState[]; members: KnownMember[]; strictEan: boolean }
export const nobody: Community = { meters: [], members: [], strictEan: false }

export type Outcome = { rows: MeterRow[]; after: Community; made: MemberToBe[] }

let serial = 0
export const newId = () => `id-${++serial}`

/** The whole import of a table, carried out on a community: a pure stand-in for the server. */
export function importTable(typed: readonly Typed[], community: Community = nobody): Outcome {
  const pool = memberPool(community.members, newId)
  const meters = new Map(community.meters.map((meter) => [meter.ean, meter]))
  const context = { today, strictEan: community.strictEan, pool, newId, localitiesOf: () => [] }
  const rows = rowsByMeter(readTable(typed)).flatMap((group) => {
    const present = meters.get(group[0]!.values.ean ?? '') ?? null
    const planned = planMeter(group, present, context)
    if (planned.after) meters.set(planned.after.ean, planned.after)
    return planned.rows
  })
  const members = [...community.members, ...pool.made()]
  return {
    rows: rows.toSorted((a, b) => a.number - b.number),
    after: { ...community, meters: [...meters.values()], members },
    made: pool.made(),
  }
}

/** Why a row is refused: the code at each column. */
export const reasons = (row: MeterRow | undefined): Partial<Record<MeterColumn | 'row', string>> =>
  Object.fromEntries(row!.problems.map(({ field, code }) => [field ?? 'row', code]))
export const verdicts = ({ rows }: Outcome) => rows.map(({ verdict }) => verdict)
export const changes = (row: MeterRow | undefined) =>
  row!.changes.map(({ field, was, is, from, until }) => [field, was, is, from, until])
