import { z } from 'zod'
import { cleanEan, isEan } from '../meters/ean.ts'
import { alsoWhenWrong } from '../words/problem.ts'
import { firstRun } from './community.schema.ts'
import { joinAnswers, joinRequestStatuses } from './join-request.codes.ts'

/** What somebody sends who wants to join a community. */
export const newJoinRequest = z.object({
  firstName: z.string('required').trim().min(1, 'required').max(255, 'too-long'),
  name: z.string('required').trim().min(1, 'required').max(255, 'too-long'),
  email: firstRun.shape.account.shape.email,
  /** NIS code of the municipality it lives in */
  nis: z
    .string()
    .regex(/^\d{5}$/, 'municipality-unknown')
    .nullable()
    .default(null),
  ean: z
    .string()
    .transform(cleanEan)
    .pipe(z.string().refine((ean) => ean === '' || isEan(ean), 'ean-length'))
    .nullable()
    .default(null)
    .transform((ean) => ean || null),
  message: z.string().trim().max(2000, 'too-long').default(''),
  /** stays empty: people do not see this field, machines fill it in */
  website: z.string().max(500).default(''),
})
export type NewJoinRequest = z.output<typeof newJoinRequest>

/** What the link of the mail holds. */
export const joinConfirmation = z.object({
  token: z.string('required').min(1, 'required').max(200, 'too-long'),
})
export const joinConfirmed = z.object({ community: z.string() })

export const joinRequest = z.object({
  id: z.uuid(),
  firstName: z.string(),
  name: z.string(),
  email: z.string(),
  language: z.string(),
  nis: z.string().nullable(),
  ean: z.string().nullable(),
  message: z.string(),
  status: z.enum(joinRequestStatuses),
  confirmedAt: z.string(),
  answeredAt: z.string().nullable(),
  answeredBy: z.string().nullable(),
  reason: z.string().nullable(),
  /** the member it became, if it is still there */
  memberId: z.uuid().nullable(),
})
export type JoinRequest = z.output<typeof joinRequest>

export const joinRequestsQuery = z.object({
  status: z.enum(joinRequestStatuses, 'choose-one').default('open'),
  page: z.coerce.number('number').int('number').min(1, 'number').max(1_000_000, 'too-high').default(1),
  pageSize: z.coerce.number('number').int('number').min(1, 'number').max(100, 'too-high').default(25),
})
export type JoinRequestsQuery = z.output<typeof joinRequestsQuery>

/** Whoever is declined is told why. */
export const joinRequestAnswer = z
  .object({
    answer: z.enum(joinAnswers, 'choose-one'),
    reason: z.string().trim().max(500, 'too-long').default(''),
  })
  .superRefine(({ answer, reason }, refuse) => {
    if (answer === 'declined' && !reason)
      refuse.addIssue({ code: 'custom', path: ['reason'], message: 'required' })
  }, alsoWhenWrong)
export type JoinRequestAnswer = z.output<typeof joinRequestAnswer>
