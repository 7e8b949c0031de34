import { dayLetters } from '../../domain/readings/completeness.ts'
import { expectedDays } from '../../domain/readings/expected-days.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import { overlaps } from '../../domain/time/period.ts'
import type { Work } from '../db/in-community.ts'
import { type DatedDays, readMeterDays } from '../meters/read-meter-days.ts'
import { lettersOf } from './completeness.store.ts'
import { expectedReadingsOf } from './expected-readings-of.ts'

type Asked = {
  from: LocalDay
  until: LocalDay
  operationId?: string | undefined
  meterId?: string | undefined
  memberId?: string | undefined
}

/** A meter with its letters (completeness.codes.ts) for the days asked. */
export type LetteredMeter = DatedDays & { id: string; days: string }

/** The letters of each meter of which a day is expected among those asked. */
export async function completenessOf(
  work: Pick<Work, 'db' | 'communityId' | 'today'>,
  asked: Asked,
): Promise<LetteredMeter[]> {
  const expected = [...(await readMeterDays(work, asked))].flatMap(([id, dated]) => {
    const periods = expectedDays(dated, asked, work.today).filter((period) => overlaps(period, asked))
    return periods.length > 0 ? { ...dated, id, expected: periods } : []
  })
  const ids = expected.map(({ id }) => id)
  const awaited = await expectedReadingsOf(work, expected)
  const offtake = await lettersOf(work, 'offtake', ids, asked)
  const injection = await lettersOf(work, 'injection', ids, asked)
  const nothing = { first: asked.from, letters: '' }
  return expected.map(({ expected: _, ...meter }) => ({
    ...meter,
    days: dayLetters(asked, awaited.get(meter.id)!, {
      offtake: offtake.get(meter.id) ?? nothing,
      injection: injection.get(meter.id) ?? nothing,
    }),
  }))
}
