import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  clientTypes,
  doubtFilters,
  meterStatuses,
  productionFilters,
} from '../../domain/meters/meter.codes.ts'
import type { Meter } from '../../domain/meters/meter.schema.ts'
import type { MeterFilter } from '../../domain/meters/meter-list.schema.ts'
import { dice, idsOf, type MixedMeters, openMixedMeters, says } from '../testing/mixed-meters.ts'

// What the list finds is compared with the meters' own pages, filtered in memory the plain way.

const count = 150
let mixed: MixedMeters
let pages: Meter[] = []

beforeAll(async () => {
  mixed = await openMixedMeters(count)
  pages = await mixed.pages()
})
afterAll(() => mixed.house.close())

async function expectTheSame(filter: Partial<MeterFilter>) {
  const expected = pages.filter((meter) => says(meter, filter))
  expect([filter, idsOf(await mixed.found(filter))]).toEqual([filter, idsOf(expected)])
  return expected.length
}

const choices = () => ({
  status: meterStatuses,
  holder: ['yes', 'no'],
  holderId: mixed.members,
  dso: ['resa', 'ores', 'aieg', 'fluvius'],
  operationId: [...mixed.operations, 'none'],
  clientType: clientTypes,
  productionChain: productionFilters,
  doubt: doubtFilters,
  q: ['5414499999', 'haute', 'zola', 'M-1'],
})

describe('the list', () => {
  it('finds with each filter what the pages of the meters say, and leaves something out', async () => {
    for (const [name, values] of Object.entries(choices()))
      for (const value of values) {
        const size = await expectTheSame({ [name]: value })
        expect([name, value, size < count]).toEqual([name, value, true])
      }
  })

  it('has something to find for nearly all of them, so that this test tests something', () => {
    const sizes = Object.entries(choices()).flatMap(([name, values]) =>
      values.map((value) => pages.filter((meter) => says(meter, { [name]: value })).length),
    )
    expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(sizes.length * 0.75)
  })

  it('finds with several filters at once what all of them find', async () => {
    const pick = dice(11)
    const all = Object.entries(choices())
    let somethingFound = 0
    for (let i = 0; i < 120; i++) {
      const some = Array.from({ length: pick([2, 2, 3, 4]) }, () => pick(all))
      const filter = Object.fromEntries(some.map(([name, values]) => [name, pick(values as string[])]))
      if ((await expectTheSame(filter)) > 0) somethingFound++
    }
    expect(somethingFound).toBeGreaterThan(30)
  })

  it('says of each meter the same doubts as its page', async () => {
    const items = await mixed.found({})
    for (const { id, doubts } of items) expect(doubts).toEqual(pages.find((page) => page.id === id)!.doubts)
    expect(items).toHaveLength(count)
  })

  it('refuses what it does not know, each at its field', async () => {
    const wrong = {
      dso: 'x y',
      operationId: 'all',
      clientType: 'x',
      productionChain: 'x',
      holder: 'x',
      doubt: 'x',
    }
    const answer = await mixed.house.asManager(`/meters?${new URLSearchParams(wrong)}`)
    expect(answer.status).toBe(422)
    expect(answer.body.errors.map(({ path }: { path: string }) => path).sort()).toEqual(
      Object.keys(wrong).sort(),
    )
  })

  it('takes every value for what it is, whatever it looks like', async () => {
    const q = `'); drop table meter_list; --`
    expect(await mixed.found({ q })).toEqual([])
    expect(await mixed.found({})).toHaveLength(count)
  })
})
