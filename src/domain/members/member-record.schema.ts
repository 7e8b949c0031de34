import { z } from 'zod'
import { address } from '../meters/meter.schema.ts'
import { alsoWhenWrong } from '../words/problem.ts'
import { cleanEnterpriseNumber, isEnterpriseNumber } from './enterprise-number.ts'
import { cleanIban, isIban } from './iban.ts'
import { companySizes, memberDoubtCodes, type memberKinds, memberStatuses } from './member.codes.ts'
import { member, newMember } from './member.schema.ts'
import { cleanNationalNumber, isNationalNumber } from './national-number.ts'

// Everything about a member. Only names are needed: what else is missing is a doubt (member-doubts.ts), because members
// also come from files of meters and from the short form, which know no more.

/** Text, or null; blank is null. */
const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, 'too-long')
    .nullable()
    .transform((typed) => typed || null)

/** A number with a form of its own, as `clean` leaves it, or null. */
const number = (clean: (typed: string) => string, isRight: (cleaned: string) => boolean, wrong: string) =>
  z
    .string()
    .max(64, wrong)
    .transform(clean)
    .refine((cleaned) => cleaned === '' || isRight(cleaned), wrong)
    .nullable()
    .transform((cleaned) => cleaned || null)

export const phone = number(
  (typed) => typed.trim().replace(/\s+/g, ' '),
  (n) => /^\+?[\d ()./-]{6,32}$/.test(n),
  'phone',
)
const email = z
  .union([z.literal(''), z.email('email').max(255, 'too-long')], 'email')
  .nullable()
  .transform((typed) => typed || null)

/** The contact of a company, or the guardian of a person. */
const representative = z.object({
  name: z.string('required').trim().min(1, 'required').max(255, 'too-long'),
  email: email.default(null),
  phone: phone.default(null),
})

const details = z.object({
  phone,
  /** national register number, eleven digits; only of an individual */
  nationalNumber: number(cleanNationalNumber, isNationalNumber, 'national-number-length'),
  socialTariff: z.boolean('yes-or-no').nullable(),
  /** ten digits; only of a company */
  enterpriseNumber: number(cleanEnterpriseNumber, isEnterpriseNumber, 'enterprise-number'),
  vatLiable: z.boolean('yes-or-no').nullable(),
  size: z.enum(companySizes, 'choose-one').nullable(),
  /** an individual who has one is under guardianship */
  representative: representative.nullable(),
  homeAddress: address.nullable(),
  /** null: bills go home */
  billingAddress: address.nullable(),
  iban: number(cleanIban, isIban, 'iban'),
  /** null: the member itself */
  accountHolder: text(255),
})
export type MemberDetails = z.output<typeof details>
const noDetails: MemberDetails = {
  phone: null,
  nationalNumber: null,
  socialTariff: null,
  enterpriseNumber: null,
  vatLiable: null,
  size: null,
  representative: null,
  homeAddress: null,
  billingAddress: null,
  iban: null,
  accountHolder: null,
}

type Kind = (typeof memberKinds)[number]
const onlyIndividual = ['nationalNumber', 'socialTariff'] as const
const onlyCompany = ['enterpriseNumber', 'vatLiable', 'size'] as const

/** What an individual has and a company has not, and the other way round. */
export function unfitFor(
  kind: Kind,
  record: Partial<MemberDetails> & { firstName?: string | null | undefined },
) {
  const wrong: { path: string; code: string }[] = []
  if (kind === 'individual' && !record.firstName) wrong.push({ path: 'firstName', code: 'required' })
  if (kind === 'company' && record.firstName)
    wrong.push({ path: 'firstName', code: 'company-has-no-first-name' })
  const [others, code] =
    kind === 'company' ? [onlyIndividual, 'only-individual'] : [onlyCompany, 'only-company']
  for (const path of others) if ((record[path] ?? null) !== null) wrong.push({ path, code })
  return wrong
}

const recordWith = (needed: readonly (keyof MemberDetails)[]) =>
  z
    .object({ ...newMember.shape, ...details.partial().shape })
    .superRefine((record, refuse) => {
      const missing = needed
        .filter((path) => record.kind === 'company' && (record[path] ?? null) === null)
        .map((path) => ({ path, code: 'required' }))
      for (const { path, code } of [...unfitFor(record.kind, record), ...missing])
        refuse.addIssue({ code: 'custom', path: [path], message: code })
    }, alsoWhenWrong)
    .transform((record) => ({ ...noDetails, ...withoutUndefined(record) }))

/** What `POST …/members` takes: names, and whatever else is known. */
export const memberRecord = recordWith([])
/** What the whole form asks of a new member: the number of a company too. */
export const fullMember = recordWith(['enterpriseNumber'])
export type MemberRecord = z.output<typeof memberRecord>

/** What `PATCH …/members/{id}` takes: what is to be different; null clears. A person does not become a company. */
export const memberChange = z
  .object({ name: newMember.shape.name, firstName: text(255), email, ...details.shape })
  .partial()
  .transform(withoutUndefined)
export type MemberChange = z.output<typeof memberChange>

/** What `PUT …/members/{id}/status` takes. */
export const statusChange = z.object({ status: z.enum(memberStatuses, 'choose-one') })

const addressOut = z.object({
  street: z.string(),
  houseNumber: z.string(),
  box: z.string().nullable(),
  postalCode: z.string(),
  city: z.string(),
})

/** A member, whole. */
export const wholeMember = member.extend({
  /** its own in the community, given in turn and never twice */
  number: z.number().int(),
  /** grows with every change; also the ETag, for If-Match */
  version: z.number().int(),
  phone: z.string().nullable(),
  /** masked; `POST …/national-number` tells it */
  nationalNumber: z.string().nullable(),
  socialTariff: z.boolean().nullable(),
  enterpriseNumber: z.string().nullable(),
  vatLiable: z.boolean().nullable(),
  size: z.enum(companySizes).nullable(),
  representative: z
    .object({ name: z.string(), email: z.string().nullable(), phone: z.string().nullable() })
    .nullable(),
  homeAddress: addressOut.nullable(),
  billingAddress: addressOut.nullable(),
  iban: z.string().nullable(),
  accountHolder: z.string().nullable(),
  /** what deserves a second look */
  doubts: z.array(z.enum(memberDoubtCodes)),
  /** who signs in for it; null: nobody does */
  user: z.object({ id: z.uuid(), name: z.string(), email: z.string() }).nullable(),
})
export type WholeMember = z.output<typeof wholeMember>

export const nationalNumberTold = z.object({ nationalNumber: z.string() })

/** One change of a member, as the audit has it. */
export const memberEvent = z.object({
  id: z.uuid(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
})

export const memberHistoryQuery = z.object({
  page: z.coerce.number('number').int('number').min(1, 'number').max(1_000_000, 'too-high').default(1),
  pageSize: z.coerce.number('number').int('number').min(1, 'number').max(100, 'too-high').default(25),
})

type Defined<T> = { [name in keyof T]: Exclude<T[name], undefined> }
function withoutUndefined<T extends object>(record: T): Defined<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<T>
}
