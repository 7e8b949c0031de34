import { addDays, daysBetween, type LocalDay } from '../time/local-day.ts'

export type DueReminder = {
  kind: 'month-incomplete' | 'meter-awaiting'
  /** the month's first day; the week's Monday: told once for each */
  about: LocalDay
  from: LocalDay
  until: LocalDay
}

/** From this day of a month on, what lacks of the month before is no delay any more: operators send it in the first ten days. */
const dayOfReadings = 11
const aMonday: LocalDay = '2024-01-01'

/** What is to be looked at on a day: last month's readings from the eleventh on, waiting meters every week. */
export function dueReminders(today: LocalDay): DueReminder[] {
  const monday = addDays(today, -(((daysBetween(aMonday, today) % 7) + 7) % 7))
  const waiting: DueReminder = {
    kind: 'meter-awaiting',
    about: monday,
    from: monday,
    until: addDays(monday, 7),
  }
  const until = `${today.slice(0, 8)}01`
  const from = `${addDays(until, -1).slice(0, 8)}01`
  const month: DueReminder = { kind: 'month-incomplete', about: from, from, until }
  return Number(today.slice(8)) >= dayOfReadings ? [waiting, month] : [waiting]
}
