import { type LocalDay, slotsOf, weekday } from '../../time/local-day.ts'
import { isPublicHoliday } from '../../time/public-holidays.ts'
import type { clientTypes, rates } from '../meter.codes.ts'

// How a typical customer's consumption is spread over a year: relative weights per hour of the local clock, drawn by hand
// (homes in mornings and evenings, businesses in opening hours, industry in two shifts) and not fitted to measurements.
// Limits: an average customer; no weather, no school holidays, no heat pump or car of its own.

type ClientType = (typeof clientTypes)[number]
type Rate = (typeof rates)[number]
type DayKind = 'workday' | 'saturday' | 'sunday'
type Profile = Record<DayKind, readonly number[]> & { winter: number }

const night = {
  workday: Array(24).fill(1),
  saturday: Array(24).fill(1),
  sunday: Array(24).fill(1),
  winter: 0.6,
}

const profiles: Record<ClientType, Profile> = {
  residential: {
    workday: [
      45, 38, 34, 32, 32, 36, 60, 95, 90, 75, 70, 75, 85, 75, 65, 70, 85, 115, 150, 160, 150, 130, 100, 65,
    ],
    saturday: [
      50, 42, 36, 33, 32, 34, 42, 60, 90, 110, 115, 120, 125, 110, 100, 100, 105, 120, 140, 145, 135, 120,
      100, 70,
    ],
    sunday: [
      52, 44, 38, 34, 32, 34, 40, 55, 85, 110, 125, 135, 140, 115, 100, 98, 105, 125, 145, 150, 138, 120, 92,
      62,
    ],
    winter: 0.25,
  },
  professional: {
    workday: [
      28, 27, 26, 26, 27, 32, 50, 85, 125, 145, 150, 150, 140, 142, 148, 145, 138, 120, 90, 62, 46, 38, 33,
      30,
    ],
    saturday: [
      28, 27, 26, 26, 26, 28, 38, 55, 80, 95, 100, 98, 88, 80, 76, 72, 65, 55, 45, 38, 34, 31, 29, 28,
    ],
    sunday: [27, 26, 26, 25, 25, 26, 27, 29, 31, 32, 33, 33, 33, 32, 32, 31, 31, 31, 31, 30, 29, 28, 28, 27],
    winter: 0.12,
  },
  industrial: {
    workday: [
      62, 60, 60, 60, 64, 82, 110, 128, 135, 138, 138, 134, 126, 132, 136, 134, 128, 122, 116, 112, 106, 96,
      76, 66,
    ],
    saturday: [
      60, 58, 58, 58, 60, 66, 78, 86, 90, 90, 88, 84, 78, 74, 70, 68, 66, 64, 62, 60, 60, 58, 58, 56,
    ],
    sunday: [54, 54, 54, 54, 54, 54, 54, 54, 55, 55, 55, 55, 55, 55, 55, 55, 55, 55, 56, 57, 58, 58, 58, 60],
    winter: 0.04,
  },
}

/** A dual-rate customer runs boiler, washing and charging when it is cheap: what is used then counts half as much again. */
const offPeakFactor = 1.5

/** The quarter-hour of the local clock (0–95) at a slot of a day that has so many: the hour from 02:00 is skipped in March and comes twice in October. */
export function clockQuarter(slot: number, slots: number): number {
  if (slots === 92) return slot < 8 ? slot : slot + 4
  if (slots === 100) return slot < 12 ? slot : slot - 4
  return slot
}

/** 22:00–07:00, the night window of the Belgian dual-hourly and exclusive-night rates. */
export const isNight = (quarter: number): boolean => quarter < 28 || quarter >= 88

/** Relative weight of each slot of the day. Only comparable within one usage and rate. */
export function loadWeights(clientType: ClientType, rate: Rate, day: LocalDay): Float64Array {
  const profile = rate === 'exclusive-night' ? night : profiles[clientType]
  const kind = dayKind(day)
  const season = 1 + profile.winter * Math.cos((2 * Math.PI * (dayOfYear(day) - 15)) / 365.25)
  const slots = slotsOf(day)
  return Float64Array.from({ length: slots }, (_, slot) => {
    const quarter = clockQuarter(slot, slots)
    if (rate === 'exclusive-night') return isNight(quarter) ? season : 0
    const cheap = rate === 'dual' && (isNight(quarter) || weekday(day) > 5)
    return season * betweenHours(profile[kind], quarter) * (cheap ? offPeakFactor : 1)
  })
}

function dayKind(day: LocalDay): DayKind {
  if (weekday(day) === 7 || isPublicHoliday(day)) return 'sunday'
  return weekday(day) === 6 ? 'saturday' : 'workday'
}

export const dayOfYear = (day: LocalDay): number =>
  (Date.parse(day) - Date.parse(`${day.slice(0, 4)}-01-01`)) / 86_400_000

function betweenHours(hourly: readonly number[], quarter: number): number {
  const hour = Math.floor(quarter / 4)
  const part = (quarter % 4) / 4
  return hourly[hour]! * (1 - part) + hourly[(hour + 1) % 24]! * part
}
