import { z } from 'zod'
import { operationTypes } from '../sharing/operation.codes.ts'
import { communityInfo } from './community-info.schema.ts'
import { regulators } from './regulators.ts'

/** What is looked for in the public directory. */
const filter = {
  regulator: z.enum(regulators, 'choose-one').optional(),
  /** NIS code of a municipality that a public operation covers */
  nis: z
    .string()
    .regex(/^\d{5}$/, 'municipality-unknown')
    .optional(),
}

export const directoryQuery = z.object({
  ...filter,
  page: z.coerce.number('number').int('number').min(1, 'number').max(1_000_000, 'too-high').default(1),
  pageSize: z.coerce.number('number').int('number').min(1, 'number').max(100, 'too-high').default(25),
})
export type DirectoryQuery = z.output<typeof directoryQuery>

export const directoryMapQuery = z.object({ regulator: filter.regulator })
export type DirectoryMapQuery = z.output<typeof directoryMapQuery>

/** What a community has chosen to show of its contact; what it has not chosen, or not said, is not there. */
const publicContact = z.object({
  name: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  website: z.string().optional(),
  office: communityInfo.shape.registeredOffice.unwrap().optional(),
})

/** A community as everybody may see it: its public operations, with the NIS codes of the municipalities they cover. */
export const publicCommunity = z.object({
  id: z.uuid(),
  name: z.string(),
  regulator: z.enum(regulators),
  contact: publicContact,
  operations: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      type: z.enum(operationTypes),
      municipalities: z.array(z.string()),
    }),
  ),
})
export type PublicCommunity = z.output<typeof publicCommunity>

/** Municipalities with a public operation, and how many communities have one there; the most first. */
export const directoryMap = z.object({
  municipalities: z.array(z.object({ nis: z.string(), communities: z.int() })),
})
export type DirectoryMap = z.output<typeof directoryMap>
