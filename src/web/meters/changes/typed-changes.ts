import { insertPeriod, movePeriod, succeed } from '../../../domain/meters/history.ts'
import type { Configuration, Meter } from '../../../domain/meters/meter.schema.ts'
import { newConfiguration } from '../../../domain/meters/meter.schema.ts'
import { type HolderChange, holderChange } from '../../../domain/meters/meter-changes.schema.ts'
import { type Fate, outcomeOf } from '../../../domain/meters/outcome.ts'
import { contains } from '../../../domain/time/period.ts'
import { type FieldProblem, problemsOf } from '../../../domain/words/problem.ts'
import { parseDay } from '../../ui/typed-day.ts'
import { type FieldName, type FormValues, inFormOrder, requestOf, typedOf } from '../form/form-values.ts'
import type { Snapshot } from './snapshot.ts'

// What was typed, read as the change that it asks for, and what that change would do.

const configurationFacts = [
  'description',
  'samplingPowerKva',
  'generatingCapacityKva',
  'amperageA',
  'productionChain',
  'injectionStatus',
  'dso',
  'rate',
  'clientType',
] as const satisfies FieldName[]
/** A fact that was typed differently, how it was and how it is to be. */
export type DifferentFact = { fact: (typeof configurationFacts)[number]; was: string; is: string }

/** The configuration that was typed, or all that is wrong with it. */
export function typedConfiguration(values: FormValues) {
  const checked = newConfiguration.safeParse(requestOf(values).configuration)
  return checked.success
    ? { data: checked.data, problems: [] }
    : { data: null, problems: dayFirst(inFormOrder(problemsOf(checked.error))) }
}

/** A form for a change begins with its day, which the form for a new meter ends with. */
export const dayFirst = <T extends { path: string }>(problems: T[]): T[] =>
  problems.toSorted((a, b) => Number(b.path === 'from') - Number(a.path === 'from'))

/** The facts typed differently from a configuration. */
function differentFacts(
  values: FormValues,
  meter: Meter,
  configuration: Configuration,
  language: string,
): DifferentFact[] {
  const was = typedOf({ ...meter, configuration, holderId: null }, language)
  const typed = requestOf(values).configuration
  const before = requestOf(was).configuration
  return configurationFacts
    .filter((fact) => typed[fact] !== before[fact])
    .map((fact) => ({ fact, was: was[fact], is: values[fact] }))
}

/** What a change of the data would do. */
export type DataPlan = {
  /** the code of what is in the way */
  conflict: string | null
  fates: Fate<Configuration>[]
  different: DifferentFact[]
  isDifferent: boolean
}

/** What new data from the typed day would do; null while no day is typed. */
export function planUpdate(
  { meter, configurations }: Snapshot,
  values: FormValues,
  language: string,
): DataPlan | null {
  const from = parseDay(values.from)
  if (!from) return null
  const running = configurations.find((configuration) => contains(configuration, from))
  const different = running ? differentFacts(values, meter, running, language) : []
  const isDifferent = !running || different.length > 0
  const plan = insertPeriod(configurations, { from, until: null })
  const fates = plan.conflict === null ? outcomeOf(configurations, plan) : []
  return { conflict: plan.conflict, fates, different, isDifferent }
}

/** What it would do to correct a configuration as typed; null while no day is typed, or when it has gone. */
export function planCorrection(
  { meter, configurations }: Snapshot,
  id: string,
  values: FormValues,
  language: string,
): DataPlan | null {
  const from = parseDay(values.from)
  const corrected = configurations.find((configuration) => configuration.id === id)
  if (!from || !corrected) return null
  const different = differentFacts(values, meter, corrected, language)
  if (from === corrected.from) {
    const fates = outcomeOf(configurations, {})
    return { conflict: null, fates, different, isDifferent: different.length > 0 }
  }
  const plan = movePeriod(configurations, id, from)
  if (plan.conflict !== null) return { conflict: plan.conflict, fates: [], different, isDifferent: true }
  const trimmed = [...plan.trimmed, { id, before: corrected, after: plan.moved }]
  return { conflict: null, fates: outcomeOf(configurations, { trimmed }), different, isDifferent: true }
}

/** What another holder from the typed day would do; null while no day is typed. */
export function planHandOver({ holders }: Meter, values: FormValues) {
  const from = parseDay(values.holderFrom)
  if (!from) return null
  const kept = holders.map((period, i) => ({ ...period, id: String(i) }))
  const holding = kept.find((period) => contains(period, from))
  return {
    /** who holds it on that day now */
    holding: holding?.member ?? null,
    isDifferent: (holding?.member.id ?? '') !== values.holderId,
    fates: outcomeOf(kept, succeed(kept, from, values.holderId !== '')),
  }
}
export type HandOverPlan = NonNullable<ReturnType<typeof planHandOver>>

/** The change of holder that was typed, or what is wrong with it. */
export function typedHandOver(values: FormValues): { change: HolderChange | null; problems: FieldProblem[] } {
  const checked = holderChange.safeParse({
    memberId: values.holderId || null,
    from: parseDay(values.holderFrom) ?? values.holderFrom,
  })
  if (checked.success) return { change: checked.data, problems: [] }
  const problems = problemsOf(checked.error).map(({ path, ...rest }) => ({
    path: `holderChange.${path}`,
    ...rest,
  }))
  return { change: null, problems }
}
