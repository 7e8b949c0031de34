import { type RulesInTime, rulesFromADay } from '../../../../domain/sharing/sharing-rules.schema.ts'
import { parseDecimal } from '../../../../domain/units/decimal.ts'
import { type FieldProblem, problemsOf } from '../../../../domain/words/problem.ts'
import { parseDay } from '../../../ui/typed-day.ts'

/** Rules as they are typed. Producers keep what was said of them while another way is looked at. */
export type RulesValues = {
  from: string
  ownInjection: RulesInTime['ownInjection']
  by: RulesInTime['givingBack']['by']
  producers: { meterId: string; coefficient: string }[]
  price: string
  producerPrice: string
}

export function typedOf(
  { ownInjection, givingBack, price, producerPrice }: RulesInTime,
  from: string,
  decimal: string,
) {
  const shown = (euros: number | null) => (euros === null ? '' : String(euros).replace('.', decimal))
  const producers =
    givingBack.by === 'coefficients'
      ? givingBack.producers.map((one) => ({ ...one, coefficient: String(one.coefficient) }))
      : givingBack.by === 'priority'
        ? givingBack.meterIds.map((meterId) => ({ meterId, coefficient: '1' }))
        : []
  return {
    ...{ from, ownInjection, producers, by: givingBack.by },
    ...{ price: shown(price), producerPrice: shown(producerPrice) },
  } satisfies RulesValues
}

/** The request, or everything that is wrong, each at its field. What is no number is refused as one. */
export function checkedRules(values: RulesValues) {
  const { ownInjection, by, producers } = values
  const number = (text: string) => (text.trim() === '' ? null : (parseDecimal(text) ?? Number.NaN))
  const day = parseDay(values.from)
  const problems: FieldProblem[] = day ? [] : [{ path: 'from', code: 'date' }]
  const checked = rulesFromADay.safeParse({
    ownInjection,
    givingBack:
      by === 'injection'
        ? { by }
        : by === 'priority'
          ? { by, meterIds: producers.map(({ meterId }) => meterId) }
          : {
              by,
              producers: producers.map(({ meterId, coefficient }) => ({
                meterId,
                coefficient: number(coefficient) ?? Number.NaN,
              })),
            },
    price: number(values.price),
    producerPrice: number(values.producerPrice),
    ...(day ? { from: day } : {}),
  })
  if (!checked.success) problems.push(...problemsOf(checked.error))
  return { problems, request: problems.length === 0 ? checked.data! : null }
}
