import type { Region } from '../../communities/community.schema.ts'
import type { NewMember } from '../../members/member.schema.ts'
import { eanCheckDigit } from '../../meters/ean.ts'
import type { NewConfiguration, NewMeter } from '../../meters/meter.schema.ts'
import type { LocalDay } from '../../time/local-day.ts'
import { addMonths, startOfMonth } from '../../time/local-day.ts'
import type { Period } from '../../time/period.ts'
import { randomOf } from './random.ts'

// The shape of a demo community. Keys stand where the database has ids.

export type DemoMember = NewMember & { key: string }
export type DemoConfiguration = NewConfiguration & {
  until: LocalDay | null
  /** kWh consumed in a year, for the readings */
  annualKwh: number
}
export type DemoMeter = Omit<NewMeter, 'configuration' | 'holderId'> & {
  key: string
  configurations: DemoConfiguration[]
  holders: (Period & { memberKey: string })[]
  participations: (Period & { operationKey: string })[]
  /** false: no reading was ever received */
  hasReadings: boolean
}
type DemoOperation = {
  key: string
  name: string
  type: 'same-building' | 'rec' | 'cec' | 'peer-to-peer'
  /** NIS codes of the municipalities it covers */
  municipalities?: string[]
  public?: boolean
}
export type DemoCommunity = {
  key: string
  name: string
  region: Region
  seed: number
  /** first day with readings */
  readingsFrom: LocalDay
  members: DemoMember[]
  operations: DemoOperation[]
  meters: DemoMeter[]
}

/** The first day of the month so many months from the month of a day. */
export const monthFrom = (day: LocalDay) => (n: number) => addMonths(startOfMonth(day), n)

/** An EAN that can be nobody's: of a Belgian shape, its check digit wrong by five. */
function demoEan(seed: number, meterKey: string): string {
  const random = randomOf(seed, 'ean', meterKey)
  const first17 = `54144902${Array.from({ length: 9 }, () => Math.floor(random() * 10)).join('')}`
  return first17 + ((eanCheckDigit(first17) + 5) % 10)
}

export const individual = (key: string, firstName: string, name: string): DemoMember => ({
  key,
  kind: 'individual',
  firstName,
  name,
  email: `${key}@example.org`,
})

export const company = (key: string, name: string): DemoMember => ({
  key,
  kind: 'company',
  firstName: null,
  name,
  email: `${key}@example.org`,
})

type House = Partial<DemoConfiguration> & { from: LocalDay; annualKwh: number }

const configuration = (dso: string, given: House): DemoConfiguration => ({
  until: null,
  description: '',
  samplingPowerKva: 9.2,
  generatingCapacityKva: 0,
  amperageA: 40,
  productionChain: 'none',
  injectionStatus: 'none',
  dso,
  rate: 'single',
  clientType: 'residential',
  ...given,
})

export const photovoltaic = (generatingCapacityKva: number) => ({
  productionChain: 'photovoltaic' as const,
  generatingCapacityKva,
  injectionStatus: 'self-producer-owner' as const,
})

/** A meter of the network of Liège. */
export const atResa = (seed: number, key: string) => ({ seed, dso: 'resa', key })

type Place = [street: string, houseNumber: string, box: string | null, postalCode: string, city: string]
type Rest = Partial<Omit<DemoMeter, 'configurations' | 'holders' | 'address'>>

/** A meter whose configurations follow each other: each ends where the next begins. */
export function demoMeter(
  { seed, dso, key }: { seed: number; dso: string; key: string },
  [street, houseNumber, box, postalCode, city]: Place,
  houses: House[],
  holders: DemoMeter['holders'],
  rest: Rest = {},
): DemoMeter {
  return {
    key,
    ean: demoEan(seed, key),
    meterNumber: `1SAG${1_100_000_000 + Math.floor(randomOf(seed, 'number', key)() * 800_000_000)}`,
    address: { street, houseNumber, box, postalCode, city },
    phases: 'single',
    readingFrequency: 'quarter-hourly',
    tariffGroup: 'low-voltage',
    configurations: houses.map((house, i) => ({
      ...configuration(dso, house),
      until: house.until ?? houses[i + 1]?.from ?? null,
    })),
    holders,
    participations: [],
    hasReadings: true,
    ...rest,
  }
}
