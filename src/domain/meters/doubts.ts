import { fold } from '../words/fold.ts'
import { type EanDoubt, eanDoubts } from './ean.ts'
import type { phases } from './meter.codes.ts'
import type { Address } from './meter.schema.ts'

type Phases = (typeof phases)[number]
export type MeterDoubt = EanDoubt | 'city-not-of-postal-code' | 'power-above-amperage'

export type Doubtable = {
  ean: string
  address: Pick<Address, 'city'>
  phases: Phases
  configuration: { samplingPowerKva: number; amperageA: number }
}

/** kVA that a connection can carry: 230 V between phase and neutral, 400 V between phases. */
export const connectionKva = (phases: Phases, amperageA: number): number =>
  ((phases === 'three' ? Math.sqrt(3) * 400 : 230) * amperageA) / 1000

/**
 * What deserves a second look on a meter, without being refused. `localitiesOfPostalCode` is what
 * places/places.ts answers; none of them known means that the postal code is unknown, and then the city cannot be judged.
 * An amperage of 0 is taken for "not known": no doubt about the power.
 */
export function meterDoubts(meter: Doubtable, localitiesOfPostalCode: readonly string[]): MeterDoubt[] {
  const doubts: MeterDoubt[] = eanDoubts(meter.ean)
  const city = plain(meter.address.city)
  if (localitiesOfPostalCode.length > 0 && !localitiesOfPostalCode.some((name) => plain(name) === city))
    doubts.push('city-not-of-postal-code')
  const { samplingPowerKva, amperageA } = meter.configuration
  if (amperageA > 0 && samplingPowerKva > 1.2 * connectionKva(meter.phases, amperageA))
    doubts.push('power-above-amperage')
  return doubts
}

/** `Saint Nicolas` and `saint-nicolas` are the same city. */
const plain = (name: string) =>
  fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
