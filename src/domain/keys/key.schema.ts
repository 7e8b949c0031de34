import { z } from 'zod'
import { alsoWhenWrong } from '../words/problem.ts'
import { type KeyDoubt, keyDoubts, keySorts, proRataBases } from './key.codes.ts'

// The one shape of an allocation key: editor, request, answer and the OpenAPI file are all made from it.

/** Hundredths of a percent that are everything: 70 + 20 + 10 % is exactly 10 000. */
export const everything = 10_000

const basisPoints = z
  .number('share')
  .min(0, 'not-negative')
  .max(everything, 'share-too-high')
  .refine(Number.isInteger, 'share-digits')

/** A meter (preferred), a member, or a name to be bound later: one of them. */
export const keyParticipant = z
  .object({
    id: z.uuid('invalid'),
    meterId: z.uuid('invalid').nullish(),
    memberId: z.uuid('invalid').nullish(),
    name: z.string('required').trim().min(1, 'required').max(255, 'too-long'),
  })
  .transform(({ meterId, memberId, ...rest }) => ({
    ...rest,
    meterId: meterId ?? null,
    memberId: memberId ?? null,
  }))

export const keyRound = z.object({
  /** its part of the injection */
  weight: basisPoints,
  /** of each participant, in the order of the participants */
  shares: z.array(z.union([z.literal('pro-rata'), basisPoints], 'share')),
})
export type KeyRound = z.output<typeof keyRound>

const keyFields = z.object({
  name: z.string('required').trim().min(1, 'required').max(255, 'too-long'),
  description: z.string().trim().max(2000, 'too-long').default(''),
  proRataBase: z.enum(proRataBases, 'choose-one').default('residual'),
  participants: z.array(keyParticipant).min(1, 'key-no-participant').max(1000, 'key-too-many'),
  iterations: z.array(keyRound).min(1, 'key-no-iteration').max(3, 'key-too-many-iterations'),
})

/** What `POST …/keys` and `PATCH …/keys/{id}` take: the whole key. Everything that is wrong is said at its cell, at once. */
export const newKey = keyFields.superRefine((key, refuse) => {
  const wrong = (message: string, ...path: (string | number)[]) =>
    refuse.addIssue({ code: 'custom', path, message })
  const { participants, iterations } = key
  if (!Array.isArray(participants) || !Array.isArray(iterations)) return
  const seen = new Map<string, number>()
  for (const [i, participant] of participants.entries()) {
    if (typeof participant?.name !== 'string') continue
    const name = participant.name.trim().toLocaleLowerCase()
    if (name && seen.has(name)) wrong('key-name-twice', 'participants', i, 'name')
    seen.set(name, i)
  }
  for (const field of ['id', 'meterId', 'memberId'] as const)
    for (const [i, participant] of participants.entries())
      if (
        participant?.[field] &&
        participants.findIndex((other) => other?.[field] === participant[field]) < i
      )
        wrong('key-participant-twice', 'participants', i, field)
  if (iterations.length > 0 && iterations.every((round) => Number.isInteger(round?.weight))) {
    const sum = iterations.reduce((total, { weight }) => total + weight, 0)
    if (sum !== everything) wrong('key-weights-not-whole', 'iterations')
  }
  for (const [k, round] of iterations.entries()) {
    if (!Array.isArray(round?.shares)) continue
    if (round.shares.length !== participants.length) wrong('key-shares-count', 'iterations', k, 'shares')
    if (fixedSum(round) > everything) wrong('key-shares-above-whole', 'iterations', k)
  }
}, alsoWhenWrong)
export type NewKey = z.output<typeof newKey>

/** Sum of the fixed shares of a round, hundredths of a percent. */
export const fixedSum = ({ shares }: Pick<KeyRound, 'shares'>): number =>
  shares.reduce<number>((sum, share) => sum + (typeof share === 'number' ? share : 0), 0)

/** What deserves a second look in a round, without being refused; `missing` is what nobody gets, hundredths of a percent. */
export function roundDoubts(round: KeyRound): { code: KeyDoubt; missing: number }[] {
  const missing = everything - fixedSum(round)
  if (round.shares.includes('pro-rata'))
    return missing <= 0 ? [{ code: 'key-nothing-for-pro-rata', missing: 0 }] : []
  return missing > 0 ? [{ code: 'key-shares-below-whole', missing }] : []
}

/** A key as it is answered, in one of its versions. */
export const key = z.object({
  id: z.uuid(),
  version: z.int(),
  name: z.string(),
  description: z.string(),
  proRataBase: z.enum(proRataBases),
  participants: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      meterId: z.uuid().nullable(),
      memberId: z.uuid().nullable(),
      /** of the meter */
      ean: z.string().nullable(),
    }),
  ),
  iterations: z.array(
    z.object({ weight: z.int(), shares: z.array(z.union([z.literal('pro-rata'), z.int()])) }),
  ),
  /** what deserves a second look: the iteration, from 0, and the hundredths of a percent that nobody gets */
  doubts: z.array(z.object({ iteration: z.int(), code: z.enum(keyDoubts), missing: z.int() })),
  savedAt: z.iso.datetime(),
  savedBy: z.string(),
})
export type Key = z.output<typeof key>

export const keyLine = z.object({
  id: z.uuid(),
  version: z.int(),
  name: z.string(),
  description: z.string(),
  /** how many */
  iterations: z.int(),
  participants: z.int(),
  /** participants that are a name only, no meter and no member */
  unbound: z.int(),
  /** operations in which it waits, is, was or will be in force */
  operations: z.int(),
  /** every DSO of the community’s region takes such a key as it is; otherwise it has to be agreed with them */
  standard: z.boolean(),
  savedAt: z.iso.datetime(),
})
export type KeyLine = z.output<typeof keyLine>

export const keyListQuery = z.object({
  q: z.string().trim().max(200, 'too-long').default(''),
  sort: z.enum(keySorts, 'choose-one').default('name'),
  page: z.coerce.number('number').int('number').min(1, 'number').max(1_000_000, 'too-high').default(1),
  pageSize: z.coerce.number('number').int('number').min(1, 'number').max(100, 'too-high').default(25),
})
export type KeyListQuery = z.output<typeof keyListQuery>
