// By itself, because every address of the app is checked with it before anything else of time is needed.

/** Is the text a real day of the calendar, written `YYYY-MM-DD`, from 1900 to 2200? */
export function isLocalDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const year = Number(text.slice(0, 4))
  if (year < 1900 || year > 2200) return false
  const ms = Date.UTC(year, Number(text.slice(5, 7)) - 1, Number(text.slice(8)))
  return new Date(ms).toISOString().slice(0, 10) === text
}
