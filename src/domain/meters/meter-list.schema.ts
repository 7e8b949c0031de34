import { z } from 'zod'
import { clientTypes, doubtFilters, meterSorts, meterStatuses, productionFilters } from './meter.codes.ts'
import { configuration, meter } from './meter.schema.ts'

// The list of meters: which are asked for, and what is answered of each.

/** One line of the list. */
export const meterListItem = meter
  .pick({
    id: true,
    ean: true,
    meterNumber: true,
    address: true,
    holder: true,
    operation: true,
    status: true,
    dataUntil: true,
    yours: true,
    doubts: true,
  })
  // of the configuration that the meter's page shows
  .extend(configuration.pick({ dso: true, clientType: true, productionChain: true }).shape)
export type MeterListItem = z.output<typeof meterListItem>

/** Which meters: everything that is given must hold, as things stand today. */
export const meterFilter = z.object({
  q: z.string().trim().max(200, 'too-long').default(''),
  status: z.enum(meterStatuses, 'choose-one').optional(),
  /** of this member */
  holderId: z.uuid('invalid').optional(),
  /** has one, or none */
  holder: z.enum(['yes', 'no'], 'choose-one').optional(),
  /** code of a distribution system operator */
  dso: z
    .string()
    .regex(/^[a-z0-9-]{1,32}$/, 'invalid')
    .optional(),
  /** takes part in this sharing operation, or in none */
  operationId: z.union([z.uuid(), z.literal('none')], 'invalid').optional(),
  clientType: z.enum(clientTypes, 'choose-one').optional(),
  productionChain: z.enum(productionFilters, 'choose-one').optional(),
  doubt: z.enum(doubtFilters, 'choose-one').optional(),
  /** in this locality: its postal code and its name, `4000 Liège` */
  locality: z
    .string()
    .trim()
    .max(300, 'too-long')
    .regex(/^[1-9]\d{3} \S/, 'invalid')
    .optional(),
})
export type MeterFilter = z.output<typeof meterFilter>

/** `sort` is a column, with `-` before it for the other way round. */
export const meterListQuery = meterFilter.extend({
  sort: z.enum(meterSorts, 'choose-one').default('address'),
  page: z.coerce.number('number').int('number').min(1, 'number').max(1_000_000, 'too-high').default(1),
  pageSize: z.coerce.number('number').int('number').min(1, 'number').max(100, 'too-high').default(25),
})
export type MeterListQuery = z.output<typeof meterListQuery>

/** A file has all of them, in the order of the list. */
export const meterExportQuery = meterListQuery.omit({ page: true, pageSize: true })
export type MeterExportQuery = z.output<typeof meterExportQuery>

/** What the list can be filtered by besides its code lists, by name. */
export const meterFilterChoices = z.object({
  dsos: z.array(z.object({ code: z.string(), name: z.string() })),
  operations: z.array(z.object({ id: z.uuid(), name: z.string() })),
})
export type MeterFilterChoices = z.output<typeof meterFilterChoices>
