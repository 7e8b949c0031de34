import { useQuery } from '@tanstack/react-query'
import type { RulesInTime } from '../../../../domain/sharing/sharing-rules.schema.ts'
import { useFormats, useSay } from '../../../intl.tsx'
import { producerChoicesQuery } from './producers.queries.ts'

/** Rules as sentences, one for each setting. */
export function useRulesInWords(of: { communityId: string; operationId: string }) {
  const say = useSay()
  const { number } = useFormats()
  const { data: producers } = useQuery(producerChoicesQuery(of))
  const nameOf = (id: string) => producers?.get(id) ?? say('results.otherMeter')
  // As many decimals as it has, two at least.
  const price = (euros: number) => number(euros, Math.max(2, String(euros).split('.')[1]?.length ?? 0))
  return ({ ownInjection, givingBack, price: paid, producerPrice }: Omit<RulesInTime, 'from' | 'until'>) => [
    say(`results.own-${ownInjection}-text`),
    givingBack.by === 'injection'
      ? say('results.giving-injection-text')
      : say(`results.giving-${givingBack.by}-list`, {
          names:
            givingBack.by === 'priority'
              ? givingBack.meterIds.map(nameOf).join(', ')
              : givingBack.producers
                  .map(({ meterId, coefficient }) => `${nameOf(meterId)} (${number(coefficient)})`)
                  .join(', '),
        }),
    paid === null ? say('results.noPrice') : say('results.priceText', { price: price(paid) }),
    ...(producerPrice === null ? [] : [say('results.producerPriceText', { price: price(producerPrice) })]),
  ]
}
