import type { RowProblem } from '../../tables/planned-row.ts'
import { addDays, type LocalDay } from '../../time/local-day.ts'
import { contains } from '../../time/period.ts'
import { problemsOf } from '../../words/problem.ts'
import { insertPeriod } from '../history.ts'
import type { Configuration } from '../meter.schema.ts'
import { newConfiguration } from '../meter.schema.ts'
import { changeFacts, type Facts, type MeterState } from '../meter-state.ts'
import { timelineOf } from '../timeline.ts'
import { factColumns, type MeterColumn } from './columns.ts'
import type { ReadRow, RowValues } from './meters-table.ts'
import type { Step } from './plan-holder.ts'

type Given = Partial<Facts>

const given = (values: RowValues): Given =>
  Object.fromEntries(
    factColumns.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  )

/**
 * What changes with time, as a row says it. Only cells that are filled count. From its day on the meter's data become
 * what it says; a configuration that begins on that very day is corrected; where none runs, all of it is needed. A row
 * without a day can only confirm what holds today.
 */
export function planFacts(
  state: MeterState,
  { values, problems }: ReadRow,
  { today, newId }: { today: LocalDay; newId: () => string },
): Step {
  const step: Step = { state, changes: [], notes: [], doubts: [], problems: [] }
  const facts = given(values)
  if (Object.keys(facts).length === 0) return step
  const day = values.from
  if (!day) {
    const { shown } = timelineOf(state.configurations, today)
    if (!differs(shown, facts) || problems.some(({ field }) => field === 'from')) return step
    return { ...step, problems: [{ field: 'from', code: 'date-needed' }] }
  }
  const running = state.configurations.find((configuration) => contains(configuration, day))
  const wanted = running ? changeOf(running, facts) : facts
  const read = newConfiguration.safeParse({ ...(running && factsOf(running)), ...wanted, from: day })
  if (!read.success)
    return {
      ...step,
      problems: problemsOf(read.error).map(({ path, code }) => asProblem(path, code, values, running)),
    }
  const { from: _, ...whole } = read.data
  if (!running) return added(step, whole, day, newId())
  const change = changeFacts(state, day, whole, newId())
  if (change.verdict === 'unchanged' || change.verdict === 'refused') return step
  const until = change.holds?.until ?? null
  for (const field of factColumns)
    if (running[field] !== whole[field])
      step.changes.push({ field, was: running[field], is: whole[field], from: day, until })
  step.notes.push(
    change.verdict === 'corrected'
      ? { code: 'configuration-corrected', params: { from: day } }
      : { code: 'configuration-cut', params: { from: running.from, last: addDays(day, -1) } },
  )
  return { ...step, state: change.after }
}

function added(step: Step, facts: Facts, day: LocalDay, id: string): Step {
  const plan = insertPeriod(step.state.configurations, { from: day, until: null })
  if (plan.conflict) throw new Error(`${plan.conflict} where no configuration runs`)
  const configuration = { id, ...plan.added, ...facts, endReason: '' }
  const configurations = [configuration, ...step.state.configurations]
  const changes = factColumns.map((field) => ({ field, was: null, is: facts[field], ...plan.added }))
  return { ...step, state: { ...step.state, configurations }, changes }
}

const factsOf = (running: Configuration): Facts => {
  const { id: _, from: __, until: ___, endReason: ____, ...facts } = running
  return facts
}

/** What goes with another kind of production: without one there is nothing to inject, and a first one must say how much. */
function changeOf(running: Configuration, facts: Given): Partial<Record<keyof Facts, unknown>> {
  const { productionChain } = facts
  if (!productionChain || productionChain === running.productionChain) return facts
  if (productionChain === 'none') return { generatingCapacityKva: 0, injectionStatus: 'none', ...facts }
  if (running.productionChain === 'none')
    return { generatingCapacityKva: undefined, injectionStatus: undefined, ...facts }
  return facts
}

const differs = (shown: Configuration, facts: Given) =>
  (Object.keys(facts) as (keyof Facts)[]).some((name) => shown[name] !== facts[name])

function asProblem(
  path: string,
  code: string,
  values: RowValues,
  running: Configuration | undefined,
): RowProblem<MeterColumn> {
  const field = path as MeterColumn
  if (values[field] !== undefined) return { field, code }
  return { field, code: running ? 'required' : 'needed-then' }
}
