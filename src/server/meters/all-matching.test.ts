import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDoubts } from '../../domain/meters/doubts.ts'
import { meterSorts } from '../../domain/meters/meter.codes.ts'
import type { Meter } from '../../domain/meters/meter.schema.ts'
import { type MeterFilter, meterFilter } from '../../domain/meters/meter-list.schema.ts'
import { addDays } from '../../domain/time/local-day.ts'
import { dice, idsOf, type MixedMeters, openMixedMeters, says } from '../testing/mixed-meters.ts'
import { noon } from '../testing/test-house.ts'
import { idsMatching } from './ids-matching.ts'
import { isMatch, lineFilters } from './line-filters.ts'
import { meterLine } from './meter-line.ts'
import { metersOf } from './meters.store.ts'
import { rowsMatching } from './rows-matching.ts'

let mixed: MixedMeters
let pages: Meter[] = []

beforeAll(async () => {
  mixed = await openMixedMeters(120)
  pages = await mixed.pages()
})
afterAll(() => mixed.house.close())

describe('all that match', () => {
  const filters: Partial<MeterFilter>[] = [
    {},
    { dso: 'resa' },
    { doubt: 'any', status: 'active' },
    { q: 'haute' },
  ]

  it('are the ids of all pages of the list, in its order', async () => {
    for (const filter of filters)
      for (const sort of meterSorts) {
        const listed = (await mixed.found({ ...filter, sort } as never)).map(({ id }) => id)
        const ids = await mixed.house.inSouth((work) => idsMatching(work, meterFilter.parse(filter), sort))
        expect([filter, sort, ids]).toEqual([filter, sort, listed])
      }
  })

  it('come as rows in chunks, the same as on the pages', async () => {
    const listed = await mixed.found({ doubt: 'any', sort: '-holder' } as never)
    const rows = await mixed.house.inSouth(async (work) => {
      const chunks = []
      for await (const chunk of rowsMatching(work, meterFilter.parse({ doubt: 'any' }), '-holder'))
        chunks.push(...chunk)
      return chunks
    })
    expect(rows).toEqual(listed)
  })

  it('are none of the neighbour’s', async () => {
    expect(
      (await mixed.house.call('north-manager', `${mixed.house.north.path}/meters?doubt=any`)).body.total,
    ).toBe(0)
  })
})

describe('a line that is not kept', () => {
  it('matches exactly when the database says so', async () => {
    const pick = dice(5)
    const doubt = () => pick([undefined, 'any', 'no-holder', 'no-readings', 'ean-prefix'] as const)
    await mixed.house.inSouth(async (work) => {
      const stored = await metersOf(
        work,
        pages.map(({ id }) => id),
      )
      for (let i = 0; i < 40; i++) {
        const filter = meterFilter.parse({
          q: pick(['', '', 'haute', '4']),
          status: pick([undefined, 'active']),
          dso: pick([undefined, 'resa']),
          productionChain: pick([undefined, 'producing', 'none']),
          operationId: pick([undefined, 'none', mixed.operations[0]]),
          holderId: pick([undefined, undefined, mixed.members[0]]),
          doubt: doubt(),
        })
        const asked = lineFilters(filter, work.today, 45)
        const lines = stored.map((meter) => meterLine(meter, work.today))
        const ids = lines.filter((line) => isMatch(line, asked)).map(({ meter_id }) => meter_id)
        expect([filter, ids.sort()]).toEqual([filter, (await idsMatching(work, filter)).sort()])
      }
    })
  })
})

describe('a line whose day has come', () => {
  it('is found by what it says then, without anybody having touched it', async () => {
    mixed.house.clock.moveTo('2026-09-01T00:00:00+02:00')
    const later = await mixed.pages()
    const changed = later.filter(({ status }, i) => status !== pages[i]!.status)
    expect(changed.length).toBeGreaterThan(10)
    for (const filter of [
      { status: 'active' },
      { doubt: 'no-readings' },
      { doubt: 'no-configuration-today' },
    ] as const)
      expect([filter, idsOf(await mixed.found(filter))]).toEqual([
        filter,
        idsOf(later.filter((meter) => says(meter, filter))),
      ])
    mixed.house.clock.moveTo(noon)
    await mixed.house.owner(`update meter_list set changes_on = '2026-01-01'`)
  })
})

describe('how long a community waits for readings', () => {
  it('counts at once, for list and page alike', async () => {
    await mixed.house.owner('update communities set stale_after_days = 10 where id = $1', [
      mixed.house.south.id,
    ])
    const ids = idsOf(await mixed.found({ doubt: 'no-readings' }))
    const today = '2026-06-15'
    const told = pages.filter(({ status, dataUntil, statusSince }) => {
      const since = dataUntil && addDays(dataUntil, 1) > statusSince ? addDays(dataUntil, 1) : statusSince
      return openDoubts({ doubts: [], silentSince: status === 'active' ? since : null }, today, 10).length > 0
    })
    await mixed.house.owner('update communities set stale_after_days = 45 where id = $1', [
      mixed.house.south.id,
    ])
    expect(ids).toEqual(idsOf(told))
    expect(ids.length).toBeGreaterThan(pages.filter(({ doubts }) => doubts.includes('no-readings')).length)
  })
})
