import { z } from 'zod'
import { newKey } from '../keys/key.schema.ts'
import { localDay } from '../meters/meter.schema.ts'
import { daysBetween } from '../time/local-day.ts'
import { alsoWhenWrong } from '../words/problem.ts'
import { mostDays } from './results.schema.ts'

const kWh = z.number('number').min(0, 'not-negative').max(100_000, 'too-high')
const column = z.array(kWh, 'required').min(1, 'required').max(36_000, 'too-long')

/** Series that are sent along: kWh of each quarter-hour, columns of equal length. */
const givenSeries = z
  .object({
    injection: column,
    /** of each participant, in the order of the key */
    offtake: z.array(column, 'required').min(1, 'required').max(1000, 'too-long'),
  })
  .superRefine(({ injection, offtake }, refuse) => {
    if (!Array.isArray(injection) || !Array.isArray(offtake)) return
    for (const [i, one] of offtake.entries())
      if (Array.isArray(one) && one.length !== injection.length)
        refuse.addIssue({ code: 'custom', path: ['offtake', i], message: 'series-length' })
  }, alsoWhenWrong)

/** A key as it is typed, or a stored one, in force on a stored period of an operation or on series that are sent along. */
export const simulationRequest = z
  .object({
    key: newKey.optional(),
    keyId: z.uuid('invalid').optional(),
    operationId: z.uuid('invalid').optional(),
    from: localDay.optional(),
    /** first day no longer asked for */
    until: localDay.optional(),
    series: givenSeries.optional(),
  })
  .superRefine((asked, refuse) => {
    const wrong = (message: string, ...path: string[]) => refuse.addIssue({ code: 'custom', path, message })
    if ((asked.key === undefined) === (asked.keyId === undefined)) wrong('simulation-one-key', 'key')
    if (asked.series) {
      const count = asked.key?.participants?.length
      if (count !== undefined && asked.series.offtake?.length !== count)
        wrong('series-count', 'series', 'offtake')
      if (asked.operationId !== undefined) wrong('simulation-one-source', 'series')
      return
    }
    for (const field of ['operationId', 'from', 'until'] as const)
      if (asked[field] === undefined) wrong('required', field)
    const { from, until } = asked
    if (from === undefined || until === undefined) return
    if (from >= until) wrong('until-after-from', 'until')
    else if (daysBetween(from, until) > mostDays) wrong('results-too-long', 'until')
  }, alsoWhenWrong)
export type SimulationRequest = z.output<typeof simulationRequest>

const rate = z.number()
/** at the prices of the operation, rounded to cents once; null: it has none on these days */
const euros = z.number().nullable()
export const simulation = z.object({
  unit: z.literal('kWh'),
  totals: z.object({
    injection: z.number(),
    offtake: z.number(),
    shared: z.number(),
    surplus: z.number(),
    selfConsumptionRate: rate,
    selfSufficiencyRate: rate,
    /** 0: everybody is covered alike; towards 1: a few are covered and the others are not */
    gini: rate,
    smallestCoverage: rate,
    /** what participants pay and what producers get, the sums of their lines */
    paid: euros,
    received: euros,
  }),
  /** by the id that the participant has in the key */
  participants: z.array(
    z.object({
      id: z.uuid(),
      offtake: z.number(),
      shared: z.number(),
      residual: z.number(),
      coverage: rate,
      euros,
    }),
  ),
  iterations: z.array(z.object({ offered: z.number(), shared: z.number(), surplus: z.number() })),
  /** by the id of the meter; of series that are sent along there is one, `injection` */
  producers: z.array(
    z.object({ id: z.string(), injection: z.number(), shared: z.number(), residual: z.number(), euros }),
  ),
  /** of a stored period */
  days: z.array(
    z.object({
      day: z.string(),
      injection: z.number(),
      offtake: z.number(),
      shared: z.number(),
      surplus: z.number(),
    }),
  ),
})
export type Simulation = z.output<typeof simulation>

/**
 * Beside a stored period, on the same readings: what the keys in force make of it. Null for series, and where no key was in
 * force on any of the days.
 */
export const comparedSimulation = simulation.extend({
  present: simulation.pick({ totals: true }).extend({ days: z.int() }).nullable(),
  /** of each meter that consumed: what it received, and what it receives by the keys in force */
  meters: z.array(
    z.object({
      meterId: z.uuid(),
      ean: z.string(),
      offtake: z.number(),
      shared: z.number(),
      present: z.number().nullable(),
      euros,
      presentEuros: euros,
    }),
  ),
})
export type ComparedSimulation = z.output<typeof comparedSimulation>
