import type { LocalDay } from '../time/local-day.ts'
import { contains, intersect, joined, type Period } from '../time/period.ts'
import type { Configuration, Meter } from './meter.schema.ts'

// What a plain member sees of a meter: the meter as though it existed on no other days than those on which the member was,
// is or will be its holder. Of anybody else's days nothing, not even that there were any.

/** A meter with everything dated about it, newest first; the device whose `from` is null is the first. */
export type DatedMeter = Pick<
  Meter,
  'id' | 'version' | 'ean' | 'address' | 'phases' | 'readingFrequency' | 'tariffGroup' | 'dataUntil'
> &
  Pick<Meter, 'operations' | 'devices'> & {
    configurations: Configuration[]
    holders: (Period & { member: { id: string; name: string; sortName: string } })[]
  }

/** The same within `yours`, the days of whoever asks, in order. */
export type OwnMeter = DatedMeter & { yours: Period[] }

/**
 * The meter as a user sees it who stands for these members, or null when there is nothing of it to see: never held, or never
 * on a day on which a configuration held. The version stays secret, for it counts what happened to others too, and
 * `dataUntil` is null: whoever knows the readings says the last of these days that has any.
 */
export function ofOwnDays(meter: DatedMeter, memberIds: readonly string[]): OwnMeter | null {
  const holders = meter.holders.filter(({ member }) => memberIds.includes(member.id))
  const yours = joined(holders)
  const configurations = clipped(meter.configurations, yours)
  if (configurations.length === 0) return null
  // Named one by one: what a meter will have one day is not shown before somebody has thought about it here.
  return {
    id: meter.id,
    version: 0,
    ean: meter.ean,
    address: meter.address,
    phases: meter.phases,
    readingFrequency: meter.readingFrequency,
    tariffGroup: meter.tariffGroup,
    dataUntil: null,
    yours,
    holders,
    configurations: configurations.map((configuration) => endedByOthers(configuration, yours)),
    operations: clipped(meter.operations, yours),
    devices: ownDevices(meter.devices, yours),
  }
}

/** What of some periods lies within the days; one that is interrupted comes in pieces. Newest first. */
export const clipped = <T extends Period>(periods: readonly T[], days: readonly Period[]): T[] =>
  periods
    .flatMap((period) =>
      days.flatMap((own) => {
        const both = intersect(period, own)
        return both ? { ...period, ...both } : []
      }),
    )
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))

/** Why a configuration ended is told to the holder of the day on which it no longer held. */
function endedByOthers(configuration: Configuration, yours: readonly Period[]): Configuration {
  const { until } = configuration
  return until !== null && isWithin(until, yours) ? configuration : { ...configuration, endReason: '' }
}

/** The devices that were in place on some of the days; one that was there before them seems to have been there always. */
function ownDevices(devices: Meter['devices'], yours: readonly Period[]): Meter['devices'] {
  const inPlace = devices.map(({ from, meterNumber }, i) => ({
    meterNumber,
    from: from ?? beginning,
    until: i === 0 ? null : devices[i - 1]!.from,
  }))
  const oldestFirst = clipped(inPlace, yours).toReversed()
  return oldestFirst
    .map(({ from, meterNumber }, i) => ({ from: i === 0 ? null : from, meterNumber }))
    .filter(({ meterNumber }, i, all) => i === 0 || all[i - 1]!.meterNumber !== meterNumber)
    .toReversed()
}

/** Before every day of a calendar (local-day.ts). */
const beginning: LocalDay = '1899-12-31'

/** How own days stand to today: one of them is today, some are to come, or all are over. There is at least one. */
export function ownStanding(yours: readonly Period[], today: LocalDay): 'present' | 'future' | 'past' {
  if (isWithin(today, yours)) return 'present'
  return yours.some(({ from }) => from > today) ? 'future' : 'past'
}

export const isWithin = (day: LocalDay, days: readonly Period[]): boolean =>
  days.some((period) => contains(period, day))
