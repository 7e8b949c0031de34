import { addDays, daysBetween, type LocalDay, startOfWeek, weekday } from '../../time/local-day.ts'
import { randomOf } from './random.ts'

export type Fate =
  | { kind: 'as-measured' | 'day-missing' | 'estimated' | 'corrected' }
  | { kind: 'slots-missing' | 'slots-estimated'; from: number; until: number }

const asMeasured: Fate = { kind: 'as-measured' }

/**
 * What happened to a meter's day on its way from the meter: most arrive as measured; about one week in twenty-five loses
 * one to three days; now and then some hours are missing or estimated, or a whole day is estimated or corrected.
 * The week and the day decide by themselves, so that days made later fit to days made before.
 */
export function fateOf(seed: number, meterKey: string, day: LocalDay): Fate {
  const monday = startOfWeek(day)
  const ofWeek = randomOf(seed, 'week', meterKey, monday)
  if (ofWeek() < 0.04) {
    const first = addDays(monday, Math.floor(ofWeek() * 5))
    const length = 1 + Math.floor(ofWeek() * 3)
    const since = daysBetween(first, day)
    if (since >= 0 && since < length) return { kind: 'day-missing' }
    if (since === length && weekday(day) > 1) return { kind: 'estimated' }
  }
  const ofDay = randomOf(seed, 'fate', meterKey, day)
  const draw = ofDay()
  const from = Math.floor(ofDay() * 80)
  const until = from + 2 + Math.floor(ofDay() * 10)
  if (draw < 0.006) return { kind: 'slots-missing', from, until }
  if (draw < 0.014) return { kind: 'slots-estimated', from, until }
  if (draw < 0.02) return { kind: 'estimated' }
  if (draw < 0.028) return { kind: 'corrected' }
  return asMeasured
}
