import { z } from 'zod'
import { localDay, meter } from '../meters/meter.schema.ts'
import { alsoWhenWrong } from '../words/problem.ts'
import {
  candidateStandings,
  operationTypes,
  participationStatuses,
  participationTimes,
} from './operation.codes.ts'

/** The whole of an operation, as `POST …/operations` and `PATCH …/operations/{id}` take it. */
export const newOperation = z
  .object({
    name: z.string('required').trim().min(1, 'required').max(255, 'too-long'),
    type: z.enum(operationTypes, 'choose-one'),
    /** NIS codes of the municipalities it covers */
    municipalities: z
      .array(z.string('municipality-unknown').regex(/^\d{5}$/, 'municipality-unknown'))
      .max(600, 'too-long')
      .default([])
      .transform((all) => [...new Set(all)].sort()),
    /** found in the public directory, by whoever looks for a community */
    public: z.boolean('invalid').default(false),
  })
  .superRefine((operation, refuse) => {
    if (operation.public === true && operation.municipalities?.length === 0)
      refuse.addIssue({ code: 'custom', path: ['municipalities'], message: 'public-needs-municipality' })
  }, alsoWhenWrong)
export type NewOperation = z.output<typeof newOperation>

const counts = z.object({ now: z.int(), future: z.int(), past: z.int() })

export const operationLine = z.object({
  id: z.uuid(),
  version: z.int(),
  name: z.string(),
  type: z.enum(operationTypes),
  public: z.boolean(),
  municipalities: z.array(z.string()),
  /** participations, seen from today */
  participations: counts,
})
export type OperationLine = z.output<typeof operationLine>

/** Where one’s own meters take part, or took part on days on which one held them. */
export const ownOperations = z.object({ items: z.array(operationLine.pick({ id: true, name: true })) })
export type OwnOperations = z.output<typeof ownOperations>

const page = {
  page: z.coerce.number('number').int('number').min(1, 'number').max(1_000_000, 'too-high').default(1),
  pageSize: z.coerce.number('number').int('number').min(1, 'number').max(100, 'too-high').default(25),
}

const search = z.string().trim().max(200, 'too-long').default('')

export const operationsQuery = z.object({ q: search, ...page })
export type OperationsQuery = z.output<typeof operationsQuery>

/** Which meters could take part in an operation from a day on: those of the community that do not on that day. */
export const candidatesQuery = z.object({
  from: localDay,
  q: search,
  standing: z.enum(candidateStandings, 'choose-one').optional(),
  ...page,
})
export type CandidatesQuery = z.output<typeof candidatesQuery>

export const candidate = meter.pick({ id: true, ean: true, address: true, status: true }).extend({
  holder: z.string().nullable(),
  standing: z.enum(candidateStandings),
  /** the other operation, which it is in on that day or will be later, and since when */
  other: z.object({ id: z.uuid(), name: z.string(), since: z.string() }).nullable(),
})
export type Candidate = z.output<typeof candidate>

export const candidatesPage = z.object({
  items: z.array(candidate),
  total: z.int(),
  page: z.int(),
  pageSize: z.int(),
  /** of all that have the words that are searched, whatever their standing */
  counts: z.object({ free: z.int(), elsewhere: z.int(), later: z.int() }),
})
export type CandidatesPage = z.output<typeof candidatesPage>

const ids = z.array(z.uuid('invalid')).max(10_000, 'too-many')

/** What `POST …/operations/{id}/participations` takes: these meters, or all candidates found, take part from a day on. */
export const newParticipations = z
  .object({
    meterIds: ids.min(1, 'required').optional(),
    /** all that could and have these words, but for some; without `moving` those of another operation stay there */
    matching: z
      .object({
        q: search,
        standing: z.enum(candidateStandings, 'choose-one').optional(),
        except: ids.default([]),
      })
      .optional(),
    from: localDay,
    /** meters that take part in another operation on that day leave it then; without it they are refused */
    moving: z.boolean('invalid').default(false),
  })
  .superRefine(({ meterIds, matching }, refuse) => {
    if (!meterIds === !matching)
      refuse.addIssue({ code: 'custom', path: ['meterIds'], message: matching ? 'invalid' : 'required' })
  }, alsoWhenWrong)
export type NewParticipations = z.output<typeof newParticipations>

export const participationsAdded = z.object({ added: z.int(), moved: z.int() })
export type ParticipationsAdded = z.output<typeof participationsAdded>

export const participationChange = z
  .object({
    /** the first day on which it no longer takes part; null: no end */
    until: localDay.nullable(),
    status: z.enum(participationStatuses, 'choose-one'),
    /** the first day of the status; without it today. What was shared before that day stays as it is */
    from: localDay,
  })
  .partial()
  .superRefine(({ status, from }, refuse) => {
    if (from !== undefined && status === undefined)
      refuse.addIssue({ code: 'custom', path: ['status'], message: 'required' })
  }, alsoWhenWrong)
export type ParticipationChange = z.output<typeof participationChange>

/** What `PATCH …/operations/{id}/participations` takes: these, or all that are found but for some, are changed in one way. */
export const participationsChange = z
  .object({
    participationIds: ids.min(1, 'required').optional(),
    matching: z
      .object({ when: z.enum(participationTimes, 'choose-one'), q: search, except: ids.default([]) })
      .optional(),
    change: participationChange,
  })
  .superRefine(({ participationIds, matching, change }, refuse) => {
    const refused = (path: string, message: string) =>
      refuse.addIssue({ code: 'custom', path: path.split('.'), message })
    if (!participationIds === !matching) refused('participationIds', matching ? 'invalid' : 'required')
    if (change?.status === undefined && change?.until === undefined) refused('change.status', 'required')
  }, alsoWhenWrong)
export type ParticipationsChange = z.output<typeof participationsChange>

export const participation = z.object({
  id: z.uuid(),
  meterId: z.uuid(),
  ean: z.string(),
  holder: z.string().nullable(),
  from: z.string(),
  until: z.string().nullable(),
  /** today; of one that has not begun, on its first day, and of one that is over, on its last */
  status: z.enum(participationStatuses),
  /** on each of its days, in order; only days on which it is active count */
  statuses: z.array(
    z.object({ status: z.enum(participationStatuses), from: z.string(), until: z.string().nullable() }),
  ),
})
export type Participation = z.output<typeof participation>

export const participationsQuery = z.object({
  when: z.enum(participationTimes, 'choose-one').default('now'),
  q: search,
  ...page,
})
export type ParticipationsQuery = z.output<typeof participationsQuery>
