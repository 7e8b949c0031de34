import { addDays, type LocalDay } from './local-day.ts'

// The ten public holidays of Belgium (law of 4 January 1974, royal decree of 18 April 1974): seven fixed days and three
// that follow Easter. The date-holidays package knows them too, but takes 125 ms and 34 MB to load; the test compares.

const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25']
const afterEaster = [1, 39, 50]
const holidaysOfYear = new Map<number, Set<LocalDay>>()

/** Is the day one of Belgium's public holidays (Sundays apart)? */
export function isPublicHoliday(day: LocalDay): boolean {
  const year = Number(day.slice(0, 4))
  let holidays = holidaysOfYear.get(year)
  if (!holidays) {
    const easter = easterOf(year)
    holidays = new Set([
      ...fixed.map((monthAndDay) => `${year}-${monthAndDay}`),
      ...afterEaster.map((days) => addDays(easter, days)),
    ])
    holidaysOfYear.set(year, holidays)
  }
  return holidays.has(day)
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Nature, 20 April 1876). */
function easterOf(year: number): LocalDay {
  const a = year % 19
  const century = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(century / 4)
  const g = Math.floor((8 * century + 13) / 25)
  const h = (19 * a + century - d - g + 15) % 30
  const k = (32 + 2 * (century % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * k) / 451)
  const month = Math.floor((h + k - 7 * m + 114) / 31)
  const day = ((h + k - 7 * m + 114) % 31) + 1
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
