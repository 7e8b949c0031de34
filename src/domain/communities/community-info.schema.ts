import { z } from 'zod'
import { cleanEnterpriseNumber, isEnterpriseNumber } from '../members/enterprise-number.ts'
import { cleanIban, isIban } from '../members/iban.ts'
import { address } from '../meters/meter.schema.ts'
import { community, firstRun, type Region, regulatorOf } from './community.schema.ts'

/** What of the contact the public directory shows; nothing, unless the community chooses it. */
export const publicContacts = ['name', 'email', 'phone', 'website', 'office'] as const

/** Text, or null; blank is null. */
const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, 'too-long')
    .nullable()
    .transform((typed) => typed || null)

const number = (clean: (typed: string) => string, isRight: (cleaned: string) => boolean, wrong: string) =>
  z
    .string()
    .max(64, wrong)
    .transform(clean)
    .refine((cleaned) => cleaned === '' || isRight(cleaned), wrong)
    .nullable()
    .transform((cleaned) => cleaned || null)

/** A link that a page may show: `javascript:` and the like are none. `www.energy.be` becomes `https://www.energy.be`. */
const website = z
  .string()
  .trim()
  .max(247, 'too-long')
  .transform((typed) => (typed === '' || /^[a-z][\w+.-]*:/i.test(typed) ? typed : `https://${typed}`))
  .refine((typed) => typed === '' || isWebsite(typed), 'website')
  .nullable()
  .transform((typed) => typed || null)

function isWebsite(typed: string): boolean {
  if (!/^https?:\/\//i.test(typed) || /\s/.test(typed) || !URL.canParse(typed)) return false
  const { hostname, username, password } = new URL(typed)
  return hostname.includes('.') && !username && !password
}

const fields = z.object({
  name: firstRun.shape.community.shape.name,
  regulator: z.enum(Object.values(regulatorOf), 'choose-one'),
  description: text(2000),
  website,
  legalName: text(255),
  enterpriseNumber: number(cleanEnterpriseNumber, isEnterpriseNumber, 'enterprise-number'),
  iban: number(cleanIban, isIban, 'iban'),
  /** null: the community itself */
  accountHolder: text(255),
  registeredOffice: address.nullable(),
  contactName: text(255),
  contactEmail: z
    .union([z.literal(''), z.email('email').max(255, 'too-long')], 'email')
    .nullable()
    .transform((typed) => typed || null),
  contactPhone: number(
    (typed) => typed.trim().replace(/\s+/g, ' '),
    (n) => /^\+?[\d ()./-]{6,32}$/.test(n),
    'phone',
  ),
  publicContact: z.array(z.enum(publicContacts, 'choose-one')).max(publicContacts.length, 'too-many'),
})

/** What `PATCH …/info` takes: what is to be different; null clears. */
export const communityInfoChange = fields.partial()
export type CommunityInfoChange = z.output<typeof communityInfoChange>

export const communityInfo = z.object({
  id: z.uuid(),
  /** shared with the settings; also the ETag, for If-Match */
  version: z.number().int(),
  name: z.string(),
  region: community.shape.region,
  regulator: community.shape.regulator,
  description: z.string().nullable(),
  website: z.string().nullable(),
  legalName: z.string().nullable(),
  enterpriseNumber: z.string().nullable(),
  iban: z.string().nullable(),
  accountHolder: z.string().nullable(),
  registeredOffice: z
    .object({
      street: z.string(),
      houseNumber: z.string(),
      box: z.string().nullable(),
      postalCode: z.string(),
      city: z.string(),
    })
    .nullable(),
  contactName: z.string().nullable(),
  contactEmail: z.string().nullable(),
  contactPhone: z.string().nullable(),
  publicContact: z.array(z.enum(publicContacts)),
  /** path of the picture; it changes with the picture */
  logo: z.string().nullable(),
})
export type CommunityInfo = z.output<typeof communityInfo>

/** A regulator watches over one region. */
export const regionOf = (regulator: CommunityInfo['regulator']): Region =>
  (Object.keys(regulatorOf) as Region[]).find((region) => regulatorOf[region] === regulator)!

/** What `POST /communities` takes. */
export const newCommunity = firstRun.shape.community
export type NewCommunity = z.output<typeof newCommunity>
