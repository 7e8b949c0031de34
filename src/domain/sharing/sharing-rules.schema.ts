import { z } from 'zod'
import { localDay } from '../meters/meter.schema.ts'
import { eurosPerKwhOf, priceOf } from '../units/money.ts'
import { alsoWhenWrong } from '../words/problem.ts'

const meterId = z.uuid('invalid')
const coefficient = z.number('number').int('number').min(0, 'not-negative').max(1_000_000, 'too-high')

/** Euros per kWh, with five decimals at most; null: no price. */
const price = z
  .number('number')
  .min(0, 'not-negative')
  .max(10, 'too-high')
  .refine((euros) => eurosPerKwhOf(priceOf(euros)) === euros, 'price-digits')
  .nullable()
  .default(null)

/** How what was shared is counted back to several producers: by what each injected, one after the other, by coefficients. */
const givingBackTo = (atLeast: number) =>
  z
    .discriminatedUnion(
      'by',
      [
        z.object({ by: z.literal('injection') }),
        z.object({
          by: z.literal('priority'),
          meterIds: z.array(meterId).min(atLeast, 'required').max(1000, 'too-long'),
        }),
        z.object({
          by: z.literal('coefficients'),
          producers: z
            .array(z.object({ meterId, coefficient }))
            .min(atLeast, 'required')
            .max(1000, 'too-long'),
        }),
      ],
      'choose-one',
    )
    .default({ by: 'injection' })

const fields = {
  /** may a meter that injects receive what it injected itself? */
  ownInjection: z.enum(['excluded', 'included'], 'choose-one').default('excluded'),
  givingBack: givingBackTo(1),
  /** what consumers pay for a kWh that is shared with them, in euros */
  price,
  /** what producers get for a kWh that is shared of theirs, in euros */
  producerPrice: price,
}

/** The same producer is not named twice. */
function refuseTwice(
  { givingBack }: { givingBack?: z.output<typeof fields.givingBack> },
  refuse: z.RefinementCtx,
) {
  const ids = givingBack?.by === 'priority' ? givingBack.meterIds : []
  const named = givingBack?.by === 'coefficients' ? givingBack.producers : []
  const of = [
    ...(Array.isArray(ids) ? ids : []),
    ...(Array.isArray(named) ? named : []).map((one) => one?.meterId),
  ]
  const list = givingBack?.by === 'priority' ? ['givingBack', 'meterIds'] : ['givingBack', 'producers']
  for (const [i, id] of of.entries())
    if (id !== undefined && of.indexOf(id) < i)
      refuse.addIssue({ code: 'custom', path: [...list, i], message: 'producer-twice' })
}

/** How an operation counts, as its grid operator does, and what shared energy costs. */
export const sharingRules = z.object(fields).superRefine(refuseTwice, alsoWhenWrong)

/** What `PUT …/operations/{id}/calculation` takes: the whole of it, from a day on; without a day from today. */
export const rulesFromADay = z
  .object({ ...fields, from: localDay.optional() })
  .superRefine(refuseTwice, alsoWhenWrong)
export type RulesFromADay = z.output<typeof rulesFromADay>

/** Rules with the days on which they hold; `from` null: the usual ones, before the first that were said. */
export const rulesInTime = z.object({
  ...fields,
  /** a producer whose meter was deleted is named no more */
  givingBack: givingBackTo(0),
  from: z.string().nullable(),
  until: z.string().nullable(),
})
export type RulesInTime = z.output<typeof rulesInTime>
