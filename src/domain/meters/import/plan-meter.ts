import type { PlannedRow, Remark, RowProblem } from '../../tables/planned-row.ts'
import type { LocalDay } from '../../time/local-day.ts'
import { typedDoubts } from '../doubts.ts'
import { eanDoubts } from '../ean.ts'
import type { Address } from '../meter.schema.ts'
import type { MeterState } from '../meter-state.ts'
import { timelineOf } from '../timeline.ts'
import { type MeterColumn, meterColumns } from './columns.ts'
import type { MemberDraft, MemberPool } from './member-pool.ts'
import type { ReadRow } from './meters-table.ts'
import { planFacts } from './plan-facts.ts'
import { holdersAsked, namesHolder, planHolder, type Step } from './plan-holder.ts'
import { planIdentity, planNew } from './plan-identity.ts'
import { contradictions, inOrder } from './same-meter.ts'

export type PlanContext = {
  today: LocalDay
  strictEan: boolean
  pool: MemberPool
  newId: () => string
  /** names that may stand behind a postal code (domain/places) */
  localitiesOf: (postalCode: string) => readonly string[]
}

export type MeterRow = PlannedRow<MeterColumn> & {
  ean: string | null
  /** the meter it is about, when there is one already */
  meterId: string | null
  /** where it is, as far as it is known */
  address: Address | null
}

export type PlannedMeter = {
  rows: MeterRow[]
  /** null: it is created */
  before: MeterState | null
  /** null: nothing is written */
  after: MeterState | null
}

type Draft = PlanContext & { draft: MemberDraft; rows: readonly ReadRow[] }
type Problems = RowProblem<MeterColumn>[]

/**
 * What the rows about one meter would do, `present` being the meter with that EAN as it is now. They are carried out
 * together or not at all: a history with a gap where a row was refused would be a wrong one. Nothing is ever erased: an
 * empty cell says nothing, the holder changes only when another one is named, the participation never.
 */
export function planMeter(
  rows: readonly ReadRow[],
  present: MeterState | null,
  context: PlanContext,
): PlannedMeter {
  const draft = context.pool.draft()
  const ordered = inOrder(rows)
  const speaksOfToday =
    ordered.findLast(({ values }) => !values.from || values.from <= context.today) ?? ordered[0]
  const holdersFor = (row: ReadRow) =>
    present ? holdersAsked(present, row.values, row === speaksOfToday, context.today) : []
  const against = contradictions(rows, (row) => holderIn(row, draft, holdersFor(row)))
  const planned = new Map<ReadRow, MeterRow>()
  let state = present
  let isWrong = false
  for (const row of ordered) {
    // After a wrong first row of a new meter there is nothing to carry the next one out on.
    const { step, problems } =
      isWrong && !state ? nothing : tryRow(row, state, row === speaksOfToday, { ...context, draft, rows })
    const all = once([...row.problems, ...against.get(row)!, ...problems])
    planned.set(row, asRow(row, present, state === null, step, all, ordered))
    if (step && all.length === 0) state = step.state
    else isWrong = true
  }
  const address = (isWrong ? present : state)?.address ?? null
  const result = rows.map((row) => ({ ...planned.get(row)!, address }))
  const refused = result.find(({ problems }) => problems.length > 0)
  if (refused) return { rows: result.map((row) => alsoRefused(row, refused)), before: present, after: null }
  draft.keep()
  if (state === present) return { rows: result, before: present, after: null }
  return { rows: withDoubts(result, present, state!, context), before: present, after: state }
}

type Tried = { step: Step | null; problems: Problems }

function tryRow(row: ReadRow, state: MeterState | null, isPresent: boolean, context: Draft): Tried {
  const isUnread = row.problems.some(({ field }) => field === 'ean')
  if (!row.values.ean) return { step: null, problems: isUnread ? [] : [needed] }
  if (!state) return tryNew(row, isPresent, context)
  const identity = planIdentity(state, row, context.today)
  const facts = planFacts(identity.state, row, context)
  return together([identity, facts, planHolder(facts.state, row, isPresent, context)])
}

function tryNew(row: ReadRow, isPresent: boolean, context: Draft): Tried {
  const { state, problems } = planNew(row, context.rows, context.strictEan, context.newId)
  // Its holder is looked at all the same, so that everything is said at once.
  if (!state) return { step: null, problems: [...problems, ...holderProblems(row, context)] }
  return together([planHolder(state, row, isPresent, context)])
}

function together(steps: readonly Step[]): Tried {
  const step = {
    state: steps.at(-1)!.state,
    changes: steps.flatMap(({ changes }) => changes),
    notes: steps.flatMap(({ notes }) => notes),
    doubts: steps.flatMap(({ doubts }) => doubts),
  }
  const problems = steps.flatMap((one) => one.problems)
  return { step: { ...step, problems }, problems }
}

const nothing: Tried = { step: null, problems: [] }
const needed: Problems[number] = { field: 'ean', code: 'required' }

function holderProblems({ values }: ReadRow, { draft }: Draft): Problems {
  if (!namesHolder(values)) return []
  const found = draft.find(values)
  return 'problems' in found ? found.problems : []
}

function holderIn({ values }: ReadRow, draft: MemberDraft, holders: readonly string[]): string | null {
  if (!namesHolder(values)) return null
  const found = draft.find(values, holders)
  return 'member' in found ? found.member.id : null
}

/** One reason a cell, the first, in the order of the columns. */
function once(problems: Problems): Problems {
  const said = new Set<string>()
  const first = problems.filter(({ field, code }) => {
    const key = field ?? code
    return said.has(key) ? false : said.add(key)
  })
  const place = ({ field }: Problems[number]) => (field ? meterColumns.indexOf(field) : -1)
  return first.length < 2 ? first : first.toSorted((a, b) => place(a) - place(b))
}

function asRow(
  { number, values }: ReadRow,
  present: MeterState | null,
  isFirst: boolean,
  step: Step | null,
  problems: Problems,
  ordered: readonly ReadRow[],
): MeterRow {
  const row = { number, ean: values.ean ?? null, meterId: present?.id ?? null, address: null }
  if (problems.length > 0 || !step)
    return {
      ...row,
      verdict: 'refused',
      changes: [],
      notes: [],
      doubts: [],
      problems: problems.map((problem) => withValue(problem, values)),
    }
  const { changes, notes, doubts } = step
  const does = isFirst || changes.length > 0
  const verdict = does ? (present ? 'changed' : 'new') : 'unchanged'
  const other = ordered.find((one) => one.number !== number)
  const repeats = !does && !present && other ? [{ code: 'row-repeats', params: { row: other.number } }] : []
  return { ...row, verdict, changes, notes, doubts: [...doubts, ...repeats], problems: [] }
}

function withValue(problem: Problems[number], values: ReadRow['values']): Problems[number] {
  const value = problem.field && values[problem.field]
  if (problem.value !== undefined || value === null || value === undefined) return problem
  return { ...problem, value: String(value) }
}

function alsoRefused(row: MeterRow, refused: MeterRow): MeterRow {
  if (row.problems.length > 0) return row
  const problem = { field: null, code: 'row-of-refused', params: { row: refused.number } }
  return { ...row, verdict: 'refused', changes: [], notes: [], doubts: [], problems: [problem] }
}

/** What is doubtful about the meter now and was not before stands at its last row that does something. */
function withDoubts(rows: MeterRow[], before: MeterState | null, after: MeterState, context: PlanContext) {
  const known = before ? doubtsOf(before, context) : []
  const doubts: Remark[] = doubtsOf(after, context)
    .filter((code) => !known.includes(code))
    .map((code) => ({ code }))
  const last = rows.findLast(({ verdict }) => verdict !== 'unchanged')
  return rows.map((row) => (row === last ? { ...row, doubts: [...doubts, ...row.doubts] } : row))
}

function doubtsOf(state: MeterState, { today, localitiesOf }: PlanContext): string[] {
  const { shown } = timelineOf(state.configurations, today)
  const found = typedDoubts({ ...state, configuration: shown }, localitiesOf(state.address.postalCode))
  const doubts: string[] = found.map(({ code }) => code)
  const lost = /000$/.test(state.ean) && eanDoubts(state.ean).includes('ean-check-digit')
  return lost ? ['ean-digits-lost', ...doubts.filter((code) => code !== 'ean-check-digit')] : doubts
}
