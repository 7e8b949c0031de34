const hour = 3_600_000
const wall = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Brussels',
})

/** In the night in which the clock goes back an hour comes twice: which of the two this moment is in; null on every other day. */
export function repeatedHour(moment: number): 'summer' | 'winter' | null {
  const shown = wall.format(moment)
  if (shown === wall.format(moment + hour)) return 'summer'
  return shown === wall.format(moment - hour) ? 'winter' : null
}
