import { z } from 'zod'
import { consent } from '../auth/consent.ts'
import { type Regulator, regulators } from './regulators.ts'

/** From least to most: whoever may do what a member may, a manager may too. */
export const roles = ['member', 'manager', 'admin'] as const
export type Role = (typeof roles)[number]
export const regions = ['WAL', 'BRU', 'VLA'] as const
export type Region = (typeof regions)[number]
export const regulatorOf = {
  WAL: 'BE-WAL-CWAPE',
  BRU: 'BE-BRU-BRUGEL',
  VLA: 'BE-VLA-VNR',
} as const satisfies Record<Region, Regulator>

export const hasRole = (role: Role, needed: Role) => roles.indexOf(role) >= roles.indexOf(needed)

/** The three steps of the welcome on an empty installation. */
export const firstRun = z.object({
  account: z.object({
    name: z.string('required').trim().min(1, 'required').max(255, 'too-long'),
    email: z
      .email('email')
      .max(255, 'too-long')
      .transform((email) => email.toLowerCase()),
    password: z.string('required').min(12, 'password-length').max(128, 'too-long'),
    consent,
  }),
  community: z.object({
    name: z.string('required').trim().min(1, 'required').max(255, 'too-long'),
    region: z.enum(regions, 'choose-one'),
  }),
  start: z.enum(['empty', 'demo'], 'choose-one'),
})
export type FirstRun = z.output<typeof firstRun>

export const installation = z.object({
  /** nobody works here yet: a first run */
  empty: z.boolean(),
  /** who may create a community beside the first */
  newCommunities: z.enum(['anybody', 'nobody']),
  /** what the other service to sign in through is called, when there is one */
  oidc: z.string().nullable(),
})

export const community = z.object({
  id: z.uuid(),
  name: z.string(),
  region: z.enum(regions),
  regulator: z.enum(regulators),
  /** a wrong check digit of an EAN is refused, not doubted */
  strictEan: z.boolean(),
  /** days without readings after which an active meter is doubted */
  staleAfterDays: z.number().int(),
  /** grows with every change of the settings; also the ETag, for If-Match */
  version: z.number().int(),
  role: z.enum(roles),
})
export type Community = z.output<typeof community>

/** What an administrator may change: what is given. */
export const communityChange = z
  .object({
    strictEan: z.boolean('choose-one'),
    staleAfterDays: z
      .number('wait-in-days')
      .int('wait-in-days')
      .min(1, 'wait-in-days')
      .max(400, 'wait-in-days'),
  })
  .partial()
export type CommunityChange = z.output<typeof communityChange>

export const me = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  communities: z.array(community),
})
export type Me = z.output<typeof me>

/** Somebody who signs in and may work in the community. */
export const communityUser = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
})
export type CommunityUser = z.output<typeof communityUser>

/** What `PATCH …/users/{id}` takes. */
export const roleChange = z.object({ role: z.enum(roles, 'choose-one') })

/** In the order of their e-mail addresses. */
export const userListQuery = z.object({
  /** words of the name or the e-mail address */
  q: z.string().trim().max(200, 'too-long').default(''),
  page: z.coerce.number('number').int('number').min(1, 'number').max(1_000_000, 'too-high').default(1),
  pageSize: z.coerce.number('number').int('number').min(1, 'number').max(100, 'too-high').default(25),
})
export type UserListQuery = z.output<typeof userListQuery>

export const signIn = z.object({
  email: z
    .string('required')
    .trim()
    .min(1, 'required')
    .max(255, 'too-long')
    .transform((email) => email.toLowerCase()),
  password: z.string('required').min(1, 'required').max(128, 'too-long'),
})
