import { addDays, eachDay, type LocalDay } from '../time/local-day.ts'
import { contains, type Period } from '../time/period.ts'
import { letterOfState } from './completeness.codes.ts'
import type { DsoRequests } from './completeness.schema.ts'
import { runsOf } from './series-of-many.ts'

/** What is to be asked of a DSO about a meter: the days of which nothing came, and those that came in part, in order. */
export type OwedMeter = { ean: string; missing: Period[]; partial: Period[] }

/** A meter with the letters of its days from `from` on, and whose grid it hung on then. */
type Known = { ean: string; days: string; active: readonly (Period & { dso: string })[] }

/** What each DSO owes, by its code: days on end are one period. A day is asked of the DSO of that day. */
export function owedByDso(from: LocalDay, meters: readonly Known[]): Map<string, OwedMeter[]> {
  const owed = new Map<string, OwedMeter[]>()
  const all = eachDay(from, addDays(from, Math.max(0, ...meters.map(({ days }) => days.length))))
  for (const { ean, days, active } of meters) {
    for (const dso of new Set(active.map((period) => period.dso))) {
      const isTheirs = (day: LocalDay) => active.some((on) => on.dso === dso && contains(on, day))
      const of = (letter: string) => runsOf(all.filter((day, i) => days[i] === letter && isTheirs(day)))
      const [missing, partial] = [of(letterOfState.missing), of(letterOfState.partial)]
      if (missing.length + partial.length > 0)
        owed.set(dso, [...(owed.get(dso) ?? []), { ean, missing, partial }])
    }
  }
  return owed
}

/** The sentence at a key, with its gaps filled. */
type Say = (
  key: 'subject' | 'greeting' | 'intro' | 'introOperation' | 'range' | 'partial' | 'thanks' | 'closing',
  params: Record<string, string>,
) => string

type About = {
  dso: { code: string; name: string }
  community: string
  operation: string | null
  asked: { from: LocalDay; until: LocalDay }
}

/** The message to one DSO, ready to be sent. Days are written dd/mm/yyyy, the last one included, as people write them. */
export function dsoRequest(
  { dso, community, operation, asked }: About,
  meters: readonly OwedMeter[],
  say: Say,
): DsoRequests['requests'][number] {
  const range = ({ from, until }: Period) => {
    const last = addDays(until!, -1)
    return from === last
      ? dayInWords(from)
      : say('range', { from: dayInWords(from), until: dayInWords(last) })
  }
  const lines = meters.map(({ ean, missing, partial }) => {
    const ranges = [
      ...missing.map((period) => ({ period, text: range(period) })),
      ...partial.map((period) => ({ period, text: say('partial', { range: range(period) }) })),
    ].toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1))
    return [`EAN ${ean}`, ...ranges.map(({ text }) => `- ${text}`)].join('\n')
  })
  const named = { community, operation: operation ?? '', dso: dso.name }
  const whole = { from: dayInWords(asked.from), until: dayInWords(addDays(asked.until, -1)) }
  return {
    dso,
    meters: meters.length,
    days: meters.reduce((sum, { missing, partial }) => sum + lengthOf([...missing, ...partial]), 0),
    subject: say('subject', { ...named, ...whole }),
    body: [
      say('greeting', named),
      say(operation === null ? 'intro' : 'introOperation', named),
      ...lines,
      say('thanks', named),
      `${say('closing', named)}\n${community}`,
    ].join('\n\n'),
  }
}

const dayInWords = (day: LocalDay) => day.split('-').toReversed().join('/')

const lengthOf = (periods: readonly Period[]) =>
  periods.reduce((sum, { from, until }) => sum + eachDay(from, until!).length, 0)
