import type { RowProblem } from '../../tables/planned-row.ts'
import type { LocalDay } from '../../time/local-day.ts'
import { problemsOf } from '../../words/problem.ts'
import { eanDoubts } from '../ean.ts'
import { identification, newMeter } from '../meter.schema.ts'
import type { MeterState } from '../meter-state.ts'
import { factColumns, identityColumns, type MeterColumn } from './columns.ts'
import type { ReadRow, RowValues } from './meters-table.ts'
import type { Step } from './plan-holder.ts'

/** What stays of a meter, as a row says it: what is different is put right. Only cells that are filled count. */
export function planIdentity(state: MeterState, { values }: ReadRow, today: LocalDay): Step {
  const step: Step = { state, changes: [], notes: [], doubts: [], problems: [] }
  const present: Record<string, string | null> = { ...identityOf(state), meterNumber: numberOf(state, today) }
  for (const field of identityColumns) {
    const is = values[field]
    if (is !== undefined && is !== present[field])
      step.changes.push({ field, was: present[field] ?? null, is, from: null, until: null })
  }
  if (step.changes.length === 0) return step
  const changed = Object.fromEntries(step.changes.map(({ field, is }) => [field, is]))
  const read = identification.safeParse(shaped({ ...present, ...changed, ean: state.ean }))
  if (!read.success) {
    const problems = problemsOf(read.error).map(({ path, code }) => ({ field: columnAt(path), code }))
    return { ...step, problems: problems.filter(({ field }) => field in changed) }
  }
  const { ean: _, meterNumber, ...identity } = read.data
  return { ...step, state: withNumber({ ...state, ...identity }, meterNumber, today) }
}

/**
 * A row about an EAN that the community does not know yet: everything a meter needs must be there. What stays of it may
 * stand in any of its rows.
 */
export function planNew(
  row: ReadRow,
  rows: readonly ReadRow[],
  strictEan: boolean,
  newId: () => string,
): { state: MeterState | null; problems: RowProblem<MeterColumn>[] } {
  const values = { ...identityIn(rows), ...row.values }
  const found: RowProblem<MeterColumn>[] = []
  if (strictEan && values.ean && eanDoubts(values.ean).includes('ean-check-digit'))
    found.push({ field: 'ean', code: 'ean-check-digit' })
  const facts = Object.fromEntries(factColumns.map((name) => [name, values[name]]))
  const read = newMeter.safeParse({ ...shaped(values), configuration: { ...facts, from: values.from } })
  if (!read.success)
    for (const { path, code } of problemsOf(read.error)) {
      const field = columnAt(path)
      found.push({ field, code: values[field] === undefined ? 'required' : code })
    }
  const unread = row.problems.map(({ field }) => field)
  const unsaid = found.filter(({ field }) => !unread.includes(field))
  if (!read.success || unsaid.length > 0) return { state: null, problems: unsaid }
  const { configuration, holderId: _, ...identity } = read.data
  const { from, ...rest } = configuration
  const state: MeterState = {
    id: newId(),
    ...identity,
    configurations: [{ id: newId(), from, until: null, ...rest, endReason: '' }],
    holders: [],
    replacements: [],
  }
  return { state, problems: [] }
}

/** The rows have been compared: they do not contradict each other, or none of them is carried out. */
const identityIn = (rows: readonly ReadRow[]): RowValues =>
  Object.fromEntries(
    rows.flatMap(({ values }) =>
      identityColumns.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
    ),
  )

const identityOf = ({ address, phases, readingFrequency, tariffGroup }: MeterState) => ({
  ...address,
  phases,
  readingFrequency,
  tariffGroup,
})

/** As the schema of a meter has it. */
const shaped = (values: RowValues | Record<string, unknown>) => {
  const { street, houseNumber, box, postalCode, city, ...rest } = values as Record<string, unknown>
  return { ...rest, address: { street, houseNumber, box, postalCode, city } }
}

/** `address.street` and `configuration.from` are columns by their last name. */
const columnAt = (path: string) => path.slice(path.lastIndexOf('.') + 1) as MeterColumn

/** The device of today: what a meter number in a file is compared with, and what it corrects. */
const deviceOf = ({ replacements }: MeterState, today: LocalDay) =>
  replacements.filter(({ from }) => from <= today).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]
const numberOf = (state: MeterState, today: LocalDay) =>
  deviceOf(state, today)?.meterNumber ?? state.meterNumber

function withNumber(state: MeterState, meterNumber: string, today: LocalDay): MeterState {
  const device = deviceOf(state, today)
  if (!device) return { ...state, meterNumber }
  const replacements = state.replacements.map((one) => (one === device ? { ...one, meterNumber } : one))
  return { ...state, replacements }
}
