import { connectionKva, type MeterDoubt } from '../../../domain/meters/doubts.ts'
import { eanCheckDigit } from '../../../domain/meters/ean.ts'
import type { Meter } from '../../../domain/meters/meter.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'

/** The values that a doubt about a meter is about, in a few words. */
export function useDoubtFact() {
  const say = useSay()
  const { day, number } = useFormats()
  return (meter: Meter, doubt: MeterDoubt): string => {
    const { status, statusSince, configuration, dataUntil, address, ean, phases } = meter
    const since = { day: day(statusSince) }
    switch (doubt) {
      case 'no-configuration-today':
        return configuration.from > statusSince
          ? say('doubts.fact-again', { ...since, again: day(configuration.from) })
          : say('doubts.fact-inactive', since)
      case 'no-holder':
        return say(status === 'planned' ? 'doubts.fact-planned' : 'doubts.fact-active', since)
      case 'no-readings':
        return dataUntil ? say('doubts.fact-read', { day: day(dataUntil) }) : say('doubts.fact-unread', since)
      case 'power-above-amperage': {
        const { samplingPowerKva, amperageA } = configuration
        const carried = connectionKva(phases, amperageA)
        return say('doubts.fact-power', {
          power: number(samplingPowerKva, samplingPowerKva % 1 ? 1 : 0),
          amperage: number(amperageA),
          phases: say(`phases.${phases}`),
          carried: number(carried, 1),
        })
      }
      case 'city-not-of-postal-code':
        return `${address.postalCode} ${address.city}`
      case 'ean-prefix':
        return say('doubts.fact-prefix', { prefix: ean.slice(0, 3) })
      case 'ean-check-digit':
        return say('doubts.fact-digit', { is: ean.slice(-1), expected: eanCheckDigit(ean.slice(0, 17)) })
    }
  }
}
