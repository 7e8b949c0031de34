import { plainName } from '../places/plain-name.ts'
import { addDays, type LocalDay } from '../time/local-day.ts'
import type { Period } from '../time/period.ts'
import { eanDoubts } from './ean.ts'
import { meterDoubtCodes, type meterStatuses, type phases } from './meter.codes.ts'
import type { Address } from './meter.schema.ts'

// What deserves a second look on a meter, without being refused. One list for the form, the page, the list and the
// worklist.

type Phases = (typeof phases)[number]
export type MeterDoubt = (typeof meterDoubtCodes)[number]

/** A doubt and the values it is about, as text: whoever said "it is right so" said it of these. */
export type Doubt = { code: MeterDoubt; about: string }

/** What a doubt may be about while the meter is typed. */
export type Doubtable = {
  ean: string
  address: Pick<Address, 'postalCode' | 'city'>
  phases: Phases
  configuration: { samplingPowerKva: number; amperageA: number }
}

/** A meter as it stands on a day. */
export type Standing = Doubtable & {
  status: (typeof meterStatuses)[number]
  /** active and inactive: the day since which; planned: the day from which */
  statusSince: LocalDay
  /** today's, or else the next one, or else the last one */
  configuration: { from: LocalDay; endReason: string }
  holder: object | null
  holders: readonly Period[]
  operation: { id: string } | null
  /** last day with readings */
  dataUntil: LocalDay | null
}

/** kVA that a connection can carry: 230 V between phase and neutral, 400 V between phases. */
export const connectionKva = (phases: Phases, amperageA: number): number =>
  ((phases === 'three' ? Math.sqrt(3) * 400 : 230) * amperageA) / 1000

/**
 * Doubts about what is typed. `localitiesOfPostalCode` is what places/places.ts answers; none of them known means that
 * the postal code is unknown, and then the city cannot be judged. An amperage of 0 is taken for "not known": no doubt
 * about the power.
 */
export function typedDoubts(meter: Doubtable, localitiesOfPostalCode: readonly string[]): Doubt[] {
  const doubts: Doubt[] = eanDoubts(meter.ean).map((code) => ({ code, about: meter.ean }))
  const { postalCode, city } = meter.address
  if (
    localitiesOfPostalCode.length > 0 &&
    !localitiesOfPostalCode.some((name) => plainName(name) === plainName(city))
  )
    doubts.push({ code: 'city-not-of-postal-code', about: `${postalCode} ${city}` })
  const { samplingPowerKva, amperageA } = meter.configuration
  if (amperageA > 0 && samplingPowerKva > 1.2 * connectionKva(meter.phases, amperageA))
    doubts.push({
      code: 'power-above-amperage',
      about: `${meter.phases} ${amperageA} A ${samplingPowerKva} kVA`,
    })
  return doubts
}

/**
 * Everything that may be doubtful about a meter as it stands on a day, and its silence if it is active, however short.
 * A meter that counts or will count has a holder. One that counted and no longer does was deactivated for a reason that
 * somebody gave, and nothing says otherwise: no operation, no readings since, nothing planned.
 */
export function doubtsAbout(meter: Standing, localitiesOfPostalCode: readonly string[]): Doubt[] {
  const doubts = typedDoubts(meter, localitiesOfPostalCode)
  const { status, statusSince, configuration, operation, dataUntil } = meter
  if (status === 'inactive') {
    const isPlanned = configuration.from > statusSince
    const isRead = dataUntil !== null && dataUntil >= statusSince
    if (isPlanned || isRead || operation || !configuration.endReason.trim())
      doubts.push({
        code: 'no-configuration-today',
        about: [statusSince, isPlanned && configuration.from, isRead && 'read', operation?.id]
          .filter(Boolean)
          .join(' '),
      })
  } else if (!meter.holder) {
    const ends = meter.holders.map(({ until }) => until).filter((until) => until !== null)
    doubts.push({ code: 'no-holder', about: ends.toSorted().at(-1) ?? 'never' })
  }
  if (status === 'active') {
    const unread = dataUntil === null ? statusSince : addDays(dataUntil, 1)
    doubts.push({ code: 'no-readings', about: unread > statusSince ? unread : statusSince })
  }
  return doubts
}

type Dismissal = { doubt: string; about: string }

/** What is kept of the doubts about a meter: it holds until the meter changes or one of its days comes. */
export type Judgement = {
  /** open, the most urgent first, but for a silence, which depends on how long a community waits */
  doubts: MeterDoubt[]
  /** somebody found them right, and the values are still those */
  dismissed: MeterDoubt[]
  /** the first day since which an active meter has no readings; null also when that was found right */
  silentSince: LocalDay | null
}

/** What somebody found right is no doubt, as long as the values are the same. */
export function judge(found: readonly Doubt[], dismissals: readonly Dismissal[]): Judgement {
  const isDismissed = ({ code, about }: Doubt) =>
    dismissals.some((dismissal) => dismissal.doubt === code && dismissal.about === about)
  const open = found.filter((doubt) => !isDismissed(doubt))
  return {
    doubts: inOrder(open.map(({ code }) => code)).filter((code) => code !== 'no-readings'),
    dismissed: inOrder(found.filter(isDismissed).map(({ code }) => code)),
    silentSince: open.find(({ code }) => code === 'no-readings')?.about ?? null,
  }
}

/** Who is silent since this day or longer has been silent for `days` whole days: today is not over. */
export const silentBy = (today: LocalDay, days: number): LocalDay => addDays(today, -days)

/** The open doubts on a day, the most urgent first, in a community that waits `staleAfterDays` days for readings. */
export function openDoubts(
  { doubts, silentSince }: Pick<Judgement, 'doubts' | 'silentSince'>,
  today: LocalDay,
  staleAfterDays: number,
): MeterDoubt[] {
  const isSilent = silentSince !== null && silentSince <= silentBy(today, staleAfterDays)
  return isSilent ? inOrder([...doubts, 'no-readings']) : doubts
}

const inOrder = (codes: readonly MeterDoubt[]) => meterDoubtCodes.filter((code) => codes.includes(code))
