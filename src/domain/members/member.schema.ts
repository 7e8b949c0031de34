import { z } from 'zod'
import { alsoWhenWrong } from '../words/problem.ts'
import { memberKinds, memberSorts, memberStatuses } from './member.codes.ts'

/** The least there is to a member: enough to hold a meter. Files of meters and the short form know no more. */
export const newMember = z
  .object({
    kind: z.enum(memberKinds, 'choose-one'),
    /** last name, or the name of the company */
    name: z.string('required').trim().min(1, 'required').max(255, 'too-long'),
    /** only an individual has one, and must */
    firstName: z
      .string()
      .trim()
      .max(255, 'too-long')
      .nullish()
      .transform((name) => name || null),
    email: z
      .union([z.literal(''), z.email('email').max(255, 'too-long')], 'email')
      .nullish()
      .transform((email) => email || null),
  })
  .superRefine((member, refuse) => {
    if (member.kind === 'individual' && !member.firstName)
      refuse.addIssue({ code: 'custom', path: ['firstName'], message: 'required' })
    if (member.kind === 'company' && member.firstName)
      refuse.addIssue({ code: 'custom', path: ['firstName'], message: 'company-has-no-first-name' })
  }, alsoWhenWrong)
export type NewMember = z.output<typeof newMember>

export const member = z.object({
  id: z.uuid(),
  kind: z.enum(memberKinds),
  name: z.string(),
  firstName: z.string().nullable(),
  /** as shown: `Firstname Name` */
  displayName: z.string(),
  email: z.string().nullable(),
  status: z.enum(memberStatuses),
  /** local day on which it was taken in */
  joinedOn: z.string(),
  /** how many meters it holds today */
  meterCount: z.number().int(),
})
export type Member = z.output<typeof member>

/** What `PUT …/members/{id}/user` takes: a user of the community, or nobody. */
export const memberLink = z.object({ userId: z.uuid('invalid').nullable() })

/** What the list of members is filtered by. */
const memberFilter = z.object({
  q: z.string().trim().max(200, 'too-long').default(''),
  kind: z.enum(memberKinds, 'choose-one').optional(),
  status: z.enum(memberStatuses, 'choose-one').optional(),
  /** holds a meter today, or holds none */
  hasMeters: z.enum(['yes', 'no'], 'yes-or-no').optional(),
})
export const memberListQuery = memberFilter.extend({
  sort: z.enum(memberSorts, 'choose-one').default('name'),
  page: z.coerce.number('number').int('number').min(1, 'number').max(1_000_000, 'too-high').default(1),
  pageSize: z.coerce.number('number').int('number').min(1, 'number').max(100, 'too-high').default(25),
})
export type MemberListQuery = z.output<typeof memberListQuery>

/** What an export takes: all of them. */
export const memberExportQuery = memberListQuery.omit({ page: true, pageSize: true })
export type MemberExportQuery = z.output<typeof memberExportQuery>
