import Holidays from 'date-holidays'
import { expect, it } from 'vitest'
import { eachDay } from './local-day.ts'
import { isPublicHoliday } from './public-holidays.ts'

it('the public holidays of Belgium are those the date-holidays package knows, from 1990 to 2100', () => {
  const known = new Holidays('BE')
  for (let year = 1990; year <= 2100; year++) {
    const theirs = known.getHolidays(year).filter(({ type }) => type === 'public')
    const ours = eachDay(`${year}-01-01`, `${year + 1}-01-01`).filter(isPublicHoliday)
    expect(ours).toEqual([...new Set(theirs.map(({ date }) => date.slice(0, 10)))].sort())
  }
})
