import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/local-day.ts'
import { countStates, dayLetters, monthsOf } from './completeness.ts'

const asked = { from: '2026-03-01', until: '2026-03-11' }
const always = [{ from: '2026-01-01', until: null }]
const read = (first: string, letters: string) => ({ first, letters })
const nothing = read(asked.from, '')
const both = { offtake: always, injection: always }
const taking = { offtake: always, injection: [] }

describe('a day of a meter', () => {
  it('is as its worst direction, and missing only when nothing came in either', () => {
    const offtake = read(asked.from, 'CCCCCEKPMM')
    const injection = read(asked.from, 'CEKPMKECMC')
    expect(dayLetters(asked, both, { offtake, injection })).toBe('CEKPPKKPMP')
  })

  it('waits for the directions that are expected on that day, read or not', () => {
    const offtake = read(asked.from, 'CEKPMCCCCC')
    expect(dayLetters(asked, taking, { offtake, injection: nothing })).toBe('CEKPMCCCCC')
    expect(dayLetters(asked, taking, { offtake, injection: read(asked.from, 'MMMMMMMMMM') })).toBe(
      'CEKPMCCCCC',
    )
    expect(dayLetters(asked, both, { offtake, injection: nothing })).toBe('PPPPMPPPPP')
    const fromFriday = { offtake: always, injection: [{ from: '2026-03-06', until: '2026-03-08' }] }
    expect(dayLetters(asked, fromFriday, { offtake, injection: nothing })).toBe('CEKPMPPCCC')
    expect(dayLetters(asked, both, { offtake: nothing, injection: nothing })).toBe('M'.repeat(10))
  })

  it('outside the expected days is nobody’s loss, whatever came', () => {
    const expected = [
      { from: '2026-03-02', until: '2026-03-04' },
      { from: '2026-03-09', until: null },
    ]
    const offtake = read('2026-03-02', 'CMCCC')
    expect(dayLetters(asked, { offtake: expected, injection: [] }, { offtake, injection: nothing })).toBe(
      '-CM-----MM',
    )
  })

  it('stands at its own place, wherever what was read begins and ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: -15, max: 15 }), fc.nat(30), (shift, length) => {
        const first = addDays(asked.from, shift)
        const offtake = read(first, 'C'.repeat(length))
        const letters = dayLetters(asked, taking, { offtake, injection: nothing })
        for (let i = 0; i < 10; i++) expect(letters[i]).toBe(i >= shift && i < shift + length ? 'C' : 'M')
        expect(letters).toHaveLength(10)
      }),
    )
  })

  it('is counted in exactly one state', () => {
    expect(countStates(['CEKPM-', 'CC----'])).toEqual({
      ...{ complete: 3, estimated: 1, corrected: 1, partial: 1, missing: 1 },
      'not-expected': 5,
    })
  })
})

describe('a month', () => {
  const spring = { from: '2026-03-01', until: '2026-06-01' }
  const whole = 'C'.repeat(31 + 30 + 31)
  const states = (meters: string[], today = '2026-06-15', days = spring) =>
    monthsOf(days, meters, today).map(({ state }) => state)

  it('is complete only when every participant is, on every day', () => {
    expect(states([whole, whole])).toEqual(['complete', 'complete', 'complete'])
    const gap = `${whole.slice(0, 40)}M${whole.slice(41)}`
    expect(states([whole, gap])).toEqual(['complete', 'incomplete', 'complete'])
    expect(monthsOf(spring, [whole, gap], '2026-06-15')[1]).toEqual({
      ...{ month: '2026-04', state: 'incomplete', expected: 60, lacking: 1 },
    })
  })

  it('is complete with estimates and corrections, not with a day in part', () => {
    expect(states([whole.replace('CC', 'EK')])[0]).toBe('complete')
    expect(states([whole.replace('C', 'P')])[0]).toBe('incomplete')
  })

  it('runs until it is over, or while only a part of it was asked for', () => {
    const may = `${whole.slice(0, -10)}${'-'.repeat(10)}`
    expect(states([may], '2026-05-22')).toEqual(['complete', 'complete', 'running'])
    expect(states([whole], '2026-06-01').at(-1)).toBe('complete')
    const part = { from: '2026-03-02', until: '2026-05-31' }
    expect(states([whole.slice(2)], '2026-06-15', part)).toEqual(['running', 'complete', 'running'])
  })

  it('of which nothing is expected is not called complete', () => {
    expect(states(['-'.repeat(92)])).toEqual(Array(3).fill('nothing-expected'))
    expect(states([])).toEqual(Array(3).fill('nothing-expected'))
  })
})
