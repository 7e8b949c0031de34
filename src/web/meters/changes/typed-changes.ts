import { insertPeriod, movePeriod, succeed } from '../../../domain/meters/history.ts'
import type { Configuration, Meter } from '../../../domain/meters/meter.schema.ts'
import { newConfiguration } from '../../../domain/meters/meter.schema.ts'
import { type HolderChange, holderChange } from '../../../domain/meters/meter-changes.schema.ts'
import { contains } from '../../../domain/time/period.ts'
import { type FieldProblem, problemsOf } from '../../../domain/words/problem.ts'
import { parseDay } from '../../ui/typed-day.ts'
import { type FieldName, type FormValues, inFormOrder, requestOf, typedOf } from '../form/form-values.ts'

// What was typed, read as the change that it asks for, and what that change would do.

export const configurationFacts = [
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
export type ConfigurationFact = (typeof configurationFacts)[number]

/** The configuration that was typed, or all that is wrong with it. */
export function typedConfiguration(values: FormValues) {
  const checked = newConfiguration.safeParse(requestOf(values).configuration)
  return checked.success
    ? { data: checked.data, problems: [] }
    : { data: null, problems: inFormOrder(problemsOf(checked.error)) }
}

/** The facts typed differently from a configuration, each with how it is there. */
export function differentFacts(
  values: FormValues,
  meter: Meter,
  configuration: Configuration,
  language: string,
) {
  const was = typedOf({ ...meter, configuration, holderId: null }, language)
  const typed = requestOf(values).configuration
  const before = requestOf(was).configuration
  return configurationFacts
    .filter((fact) => typed[fact] !== before[fact])
    .map((fact) => ({ fact, was: was[fact], is: values[fact] }))
}

type Seen = { meter: Meter; configurations: Configuration[] }

/** What new data from the typed day would do; null while no day is typed. */
export function planUpdate({ meter, configurations }: Seen, values: FormValues, language: string) {
  const from = parseDay(values.from)
  if (!from) return null
  const running = configurations.find((configuration) => contains(configuration, from))
  const different = running ? differentFacts(values, meter, running, language) : []
  const isDifferent = !running || different.length > 0
  return { insertion: insertPeriod(configurations, { from, until: null }), running, different, isDifferent }
}

/** What it would do to correct a configuration as typed; null while no day is typed. */
export function planCorrection(
  { meter, configurations }: Seen,
  id: string,
  values: FormValues,
  language: string,
) {
  const from = parseDay(values.from)
  const corrected = configurations.find((configuration) => configuration.id === id)
  if (!from || !corrected) return null
  const different = differentFacts(values, meter, corrected, language)
  const move = from === corrected.from ? null : movePeriod(configurations, id, from)
  return { move, different, isDifferent: move !== null || different.length > 0 }
}

/** The holder of every period, each with an id for the plan. */
const keptHolders = ({ holders }: Meter) => holders.map((period, i) => ({ ...period, id: String(i) }))

/** What another holder from the typed day would do; null while no day is typed. */
export function planHandOver(meter: Meter, values: FormValues) {
  const from = parseDay(values.holderFrom)
  if (!from) return null
  const kept = keptHolders(meter)
  const nameOf = (id: string) => kept.find((period) => period.id === id)!.member.name
  const holding = kept.find((period) => contains(period, from))
  return {
    from,
    /** who holds it on that day now */
    holding: holding?.member ?? null,
    isDifferent: (holding?.member.id ?? '') !== values.holderId,
    ...succeed(kept, from, values.holderId !== ''),
    nameOf,
  }
}

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
