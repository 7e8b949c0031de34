import { type Doubt, doubtsAbout, type Judgement, judge, openDoubts } from '../../domain/meters/doubts.ts'
import type { Meter } from '../../domain/meters/meter.schema.ts'
import type { DatedMeter, OwnMeter } from '../../domain/meters/own-days.ts'
import { timelineOf } from '../../domain/meters/timeline.ts'
import { localitiesOf } from '../../domain/places/places.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import { contains, earlier, type Period } from '../../domain/time/period.ts'
import type { StoredMeter } from './meters.store.ts'

/** Where a meter stands today: the one answer that the list and the page both show. */
export function standingOfMeter(
  { configurations, holders, operations, devices }: DatedMeter,
  today: LocalDay,
) {
  const { shown, status, since, changesOn } = timelineOf(configurations, today)
  // Of a planned meter one wants to see who will hold it.
  const day = status === 'planned' ? since : today
  const at = <T extends Period>(periods: T[]) => periods.find((period) => contains(period, day))
  const days = [...holders, ...operations].flatMap(({ from, until }) => [from, until])
  const replaced = devices.map(({ from }) => from)
  return {
    configuration: shown,
    meterNumber: devices.find(({ from }) => from === null || from <= today)!.meterNumber,
    holder: at(holders)?.member ?? null,
    operation: at(operations)?.operation ?? null,
    status,
    statusSince: since,
    /** the next day on which any of this may be different */
    changesOn: [...days, ...replaced].filter((d) => d !== null && d > today).reduce(earlier, changesOn),
  }
}

/** What may be doubtful about a meter today, whatever anybody said of it. */
export const doubtsOf = (stored: StoredMeter, today: LocalDay): Doubt[] =>
  doubtsAbout({ ...stored, ...standingOfMeter(stored, today) }, localitiesOf(stored.address.postalCode))

/** What is doubtful and what was found right: for managers. Whoever sees a part of a meter sees no doubts about it. */
export const judgementOf = (meter: StoredMeter | OwnMeter, today: LocalDay): Judgement =>
  'yours' in meter
    ? { doubts: [], dismissed: [], silentSince: null }
    : judge(doubtsOf(meter, today), meter.dismissals)

/** A meter as the API answers it. */
export function asMeter(stored: StoredMeter | OwnMeter, today: LocalDay, staleAfterDays: number): Meter {
  const { configurations: _, holders, dismissals = [], ...rest } = { dismissals: undefined, ...stored }
  const { changesOn: __, holder, ...standing } = standingOfMeter(stored, today)
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name })
  const judgement = judgementOf(stored, today)
  return {
    ...rest,
    ...standing,
    holder: holder && named(holder),
    doubts: openDoubts(judgement, today, staleAfterDays),
    dismissedDoubts: dismissals
      .filter(({ doubt }) => judgement.dismissed.includes(doubt))
      .map(({ doubt, by, at }) => ({ doubt, by, at })),
    holders: holders.map(({ from, until, member }) => ({ from, until, member: named(member) })),
  }
}
