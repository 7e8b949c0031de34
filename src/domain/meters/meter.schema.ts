import { z } from 'zod'
import { isLocalDay } from '../time/is-local-day.ts'
import { alsoWhenWrong } from '../words/problem.ts'
import { cleanEan, isEan } from './ean.ts'
import {
  clientTypes,
  injectionStatuses,
  meterDoubtCodes,
  meterStatuses,
  phases,
  productionChains,
  rates,
  readingFrequencies,
  tariffGroups,
} from './meter.codes.ts'

// The one shape of a meter: the form, the request, the answer and the OpenAPI file are all made from it.
// The message of a check is the code of its sentence in domain/words.

const text = (longest: number) => z.string('required').trim().min(1, 'required').max(longest, 'too-long')
const code = <const T extends readonly [string, ...string[]]>(codes: T) => z.enum(codes, 'choose-one')
const amount = (highest: number) => z.number('number').min(0, 'not-negative').max(highest, 'too-high')

/** A local day in Belgium, `2026-03-29`. */
export const localDay = z.string('required').min(1, 'required').refine(isLocalDay, 'date')

export const address = z.object({
  street: text(255),
  houseNumber: text(16),
  box: z
    .string()
    .trim()
    .max(32, 'too-long')
    .nullish()
    .transform((box) => box || null),
  postalCode: z
    .string('required')
    .trim()
    .min(1, 'required')
    .regex(/^[1-9]\d{3}$/, 'postal-code'),
  city: text(255),
})

/** What stays of a meter: step 1 of the form. */
export const identification = z.object({
  address,
  ean: z
    .string('required')
    .transform(cleanEan)
    .pipe(z.string().min(1, 'required').refine(isEan, 'ean-length')),
  meterNumber: text(64),
  phases: code(phases),
  readingFrequency: code(readingFrequencies),
  tariffGroup: code(tariffGroups),
})

const configurationFields = z.object({
  from: localDay,
  description: z.string().trim().max(2000, 'too-long').default(''),
  /** kVA */
  samplingPowerKva: amount(100_000),
  /** kVA; 0 when nothing is produced */
  generatingCapacityKva: amount(100_000).optional(),
  /** A */
  amperageA: amount(10_000),
  productionChain: code(productionChains),
  injectionStatus: code(injectionStatuses).optional(),
  /** code of a distribution system operator */
  dso: z.string('choose-one').min(1, 'choose-one'),
  rate: code(rates),
  clientType: code(clientTypes),
})

/** What changes with time: step 2 of the form, from its first day on. */
export const newConfiguration = configurationFields
  .superRefine((c, refuse) => {
    const wrong = (path: string, message: string) =>
      refuse.addIssue({ code: 'custom', path: [path], message })
    if (c.productionChain === 'none') {
      if (c.generatingCapacityKva) wrong('generatingCapacityKva', 'nothing-produced')
      if (c.injectionStatus && c.injectionStatus !== 'none') wrong('injectionStatus', 'nothing-produced')
    } else if (productionChains.includes(c.productionChain)) {
      if (c.generatingCapacityKva === undefined) wrong('generatingCapacityKva', 'number')
      if (c.injectionStatus === undefined) wrong('injectionStatus', 'choose-one')
    }
  }, alsoWhenWrong)
  .transform((c) => ({
    ...c,
    generatingCapacityKva: c.generatingCapacityKva ?? 0,
    injectionStatus: c.injectionStatus ?? ('none' as const),
  }))

/** What `POST …/meters` takes. */
export const newMeter = identification.extend({
  configuration: newConfiguration,
  holderId: z
    .uuid('invalid')
    .nullish()
    .transform((id) => id ?? null),
})
export type NewMeter = z.output<typeof newMeter>
export type NewConfiguration = z.output<typeof newConfiguration>
export type Address = z.output<typeof address>

// What the API answers.

const named = z.object({ id: z.uuid(), name: z.string() })

export const configuration = z.object({
  id: z.uuid(),
  from: z.string(),
  /** first day on which it no longer holds; null: still running */
  until: z.string().nullable(),
  description: z.string(),
  samplingPowerKva: z.number(),
  generatingCapacityKva: z.number(),
  amperageA: z.number(),
  productionChain: z.enum(productionChains),
  injectionStatus: z.enum(injectionStatuses),
  dso: z.string(),
  rate: z.enum(rates),
  clientType: z.enum(clientTypes),
  /** why the meter was deactivated when this ended; empty when it was not, or nobody said */
  endReason: z.string(),
})
export type Configuration = z.output<typeof configuration>

const addressOut = z.object({
  street: z.string(),
  houseNumber: z.string(),
  box: z.string().nullable(),
  postalCode: z.string(),
  city: z.string(),
})

const period = z.object({ from: z.string(), until: z.string().nullable() })

/** A meter, whole. */
export const meter = z.object({
  id: z.uuid(),
  /** grows with every change; also the ETag, for If-Match */
  version: z.number().int(),
  ean: z.string(),
  /** of the device of today */
  meterNumber: z.string(),
  address: addressOut,
  phases: z.enum(phases),
  readingFrequency: z.enum(readingFrequencies),
  tariffGroup: z.enum(tariffGroups),
  /** the configuration of today, or else the next one, or else the last one */
  configuration,
  holder: named.nullable(),
  operation: named.nullable(),
  status: z.enum(meterStatuses),
  /** day since which, or (planned) from which, the status holds */
  statusSince: z.string(),
  /** what deserves a second look, the most urgent first */
  doubts: z.array(z.enum(meterDoubtCodes)),
  /** what somebody looked at and found right: not doubtful as long as the values stay */
  dismissedDoubts: z.array(z.object({ doubt: z.enum(meterDoubtCodes), by: z.string(), at: z.string() })),
  /** last local day with readings */
  dataUntil: z.string().nullable(),
  /** every holder and operation it had, has or will have, newest first */
  holders: z.array(period.extend({ member: named })),
  operations: z.array(period.extend({ operation: named })),
  /** every device, newest first; `from` null: the first one */
  devices: z.array(z.object({ from: z.string().nullable(), meterNumber: z.string() })),
  /**
   * Only for a plain member: the days on which it was, is or will be the holder. Everything here is of these days alone
   * (own-days.ts), the version is 0 and there are no doubts. Whoever manages sees every day, and this is not there.
   */
  yours: z.array(period).optional(),
})
export type Meter = z.output<typeof meter>

/** A meter's configurations as they stand today, each list newest first. */
export const meterHistory = z.object({
  today: z.string(),
  current: configuration.nullable(),
  historical: z.array(configuration),
  future: z.array(configuration),
  /** the names of the distribution system operators in it, by their codes */
  dsoNames: z.record(z.string(), z.string()),
})
export type MeterHistory = z.output<typeof meterHistory>

/** What a new configuration did to its neighbours. */
export const addedConfiguration = z.object({
  configuration,
  trimmed: z.array(z.object({ id: z.uuid(), before: period, after: period })),
})
export type AddedConfiguration = z.output<typeof addedConfiguration>

/** What the form offers besides its code lists. */
export const meterChoices = z.object({
  dsos: z.array(z.object({ code: z.string(), name: z.string(), ofRegion: z.boolean() })),
  /** the localities of the postal code */
  localities: z.array(z.string()),
  /** when only one serves the postal code */
  suggestedDso: z.string().nullable(),
})
export type MeterChoices = z.output<typeof meterChoices>
