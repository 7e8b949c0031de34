import { z } from 'zod'
import { alsoWhenWrong } from '../words/problem.ts'

const meterId = z.uuid('invalid')
const coefficient = z.number('number').int('number').min(0, 'not-negative').max(1_000_000, 'too-high')

/** How an operation counts, as its grid operator does: what `PUT …/operations/{id}/calculation` takes, and what is answered. */
export const sharingRules = z
  .object({
    /** may a meter that injects receive what it injected itself? */
    ownInjection: z.enum(['excluded', 'included'], 'choose-one').default('excluded'),
    /** how what was shared is counted back to several producers: by what each injected, one after the other, by coefficients */
    givingBack: z
      .discriminatedUnion(
        'by',
        [
          z.object({ by: z.literal('injection') }),
          z.object({
            by: z.literal('priority'),
            meterIds: z.array(meterId).min(1, 'required').max(1000, 'too-long'),
          }),
          z.object({
            by: z.literal('coefficients'),
            producers: z.array(z.object({ meterId, coefficient })).min(1, 'required').max(1000, 'too-long'),
          }),
        ],
        'choose-one',
      )
      .default({ by: 'injection' }),
  })
  .superRefine(({ givingBack }, refuse) => {
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
  }, alsoWhenWrong)
