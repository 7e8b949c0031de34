import type { Cell, Row } from '../../../tables/cell.ts'
import { matchColumns } from '../../../tables/match-columns.ts'
import { rowReader } from '../../../tables/read-row.ts'
import { type MemberColumn, memberColumns } from '../columns.ts'
import { cellOf, type MemberState } from '../member-state.ts'
import { type MemberReadRow, membersTable } from '../members-table.ts'
import { type MemberRow, memberPlanner } from '../plan-members.ts'

// What the tests of the import of members say in few words: a table as somebody types it, and a community into which it goes.

/** A row by the titles of its columns. */
export type Typed = Record<string, Cell>
export type Outcome = { rows: MemberRow[]; after: MemberState[] }

const nothing = {
  ...{ phone: null, socialTariff: null, enterpriseNumber: null, vatLiable: null, size: null },
  ...{ representative: null, homeAddress: null, billingAddress: null, iban: null, accountHolder: null },
}
export const person = (number: number, changes: Partial<MemberState> = {}): MemberState => ({
  ...nothing,
  ...{ id: `member-${number}`, number, kind: 'individual', name: 'Dupont', firstName: 'Marie', email: null },
  ...changes,
})
export const company = (number: number, changes: Partial<MemberState> = {}): MemberState =>
  person(number, { kind: 'company', name: 'Ferme du Val', firstName: null, ...changes })

let serial = 0

/** The whole import of a table, carried out on a community: a pure stand-in for the server. */
export function importTable(typed: readonly Typed[], members: readonly MemberState[] = []): Outcome {
  const titles = [...new Set(typed.flatMap(Object.keys))]
  const rows: Row[] = typed.map((row, i) => ({
    sheet: 'S',
    number: i + 2,
    cells: titles.map((title) => row[title] ?? null),
  }))
  const { columns } = matchColumns(titles, membersTable.names)
  const read = rowReader<MemberColumn, MemberReadRow['values']>(membersTable, columns, rows)
  const planner = memberPlanner(members, () => `new-${++serial}`)
  for (const row of rows) {
    const said = read(row)
    if (said) planner.plan(said)
  }
  const { rows: planned, planned: writes } = planner.outcome()
  const changed = new Map(writes.map(({ after }) => [after.id, after]))
  const created = writes.filter(({ before }) => !before).map(({ after }) => after)
  let next = Math.max(0, ...members.map(({ number }) => number!), ...created.map(({ number }) => number ?? 0))
  const after = [
    ...members.map((member) => changed.get(member.id) ?? member),
    ...created.map((member) => ({ ...member, number: member.number ?? ++next })),
  ]
  return { rows: planned, after }
}

/** The members as the export of the list writes them, under the titles in French. */
export const exported = (
  members: readonly MemberState[],
  titleOf: (column: MemberColumn) => string,
): Typed[] =>
  members.map((member) =>
    Object.fromEntries(memberColumns.map((column) => [titleOf(column), cellOf(member, column)])),
  )

export const verdicts = ({ rows }: Outcome) => rows.map(({ verdict }) => verdict)
/** Why a row is refused: the code at each column. */
export const reasons = ({ rows }: Outcome, at = 0) =>
  Object.fromEntries(rows[at]!.problems.map(({ field, code }) => [field ?? 'row', code]))
export const doubts = ({ rows }: Outcome, at = 0) => rows[at]!.doubts.map(({ code }) => code)
export const changes = ({ rows }: Outcome, at = 0) =>
  rows[at]!.changes.map(({ field, was, is }) => [field, was, is])
