import { describe, expect, it } from 'vitest'
import { problemsOf } from '../words/problem.ts'
import { type KeyRound, newKey, roundDoubts } from './key.schema.ts'

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
const names = ['Anne', 'Bram', 'Clara']
const keyOf = (iterations: unknown, people = names) => ({
  name: 'Clé 2026',
  participants: people.map((name, i) => ({ id: id(i), name })),
  iterations,
})
const problems = (key: unknown) => {
  const checked = newKey.safeParse(key)
  return checked.success ? [] : problemsOf(checked.error).map(({ path, code }) => `${path}: ${code}`)
}
const fixed = (...shares: KeyRound['shares']): KeyRound => ({ weight: 10_000, shares })

describe('an allocation key', () => {
  it('of 70 + 20 + 10 % saves, and so does 33.33 + 33.33 + 33.34 %', () => {
    expect(problems(keyOf([fixed(7000, 2000, 1000)]))).toEqual([])
    expect(problems(keyOf([fixed(3333, 3333, 3334)]))).toEqual([])
    expect(roundDoubts(fixed(3333, 3333, 3334))).toEqual([])
  })

  it('of three times 33.3 % saves with a doubt that says what is missing', () => {
    expect(problems(keyOf([fixed(3330, 3330, 3330)]))).toEqual([])
    expect(roundDoubts(fixed(3330, 3330, 3330))).toEqual([{ code: 'key-shares-below-whole', missing: 10 }])
  })

  it('may mix fixed shares with pro rata', () => {
    expect(problems(keyOf([fixed(5000, 'pro-rata', 'pro-rata')]))).toEqual([])
    expect(roundDoubts(fixed(5000, 'pro-rata', 'pro-rata'))).toEqual([])
    expect(roundDoubts(fixed(8000, 2000, 'pro-rata'))).toEqual([
      { code: 'key-nothing-for-pro-rata', missing: 0 },
    ])
  })

  it('says everything that is wrong at once, at its cell', () => {
    const wrong = {
      ...keyOf(
        [
          { weight: 7000, shares: [6000, 5000, 0] },
          { weight: 2000.5, shares: [-1, 'half'] },
        ],
        ['Anne', ' anne', ''],
      ),
      name: '',
    }
    expect(problems(wrong)).toEqual([
      'name: required',
      'participants.2.name: required',
      'iterations.1.weight: share-digits',
      'iterations.1.shares.0: not-negative',
      'iterations.1.shares.1: share',
      'participants.1.name: key-name-twice',
      'iterations.0: key-shares-above-whole',
      'iterations.1.shares: key-shares-count',
    ])
  })

  it('has rounds whose weights are 100 % in all, exactly', () => {
    expect(problems(keyOf([{ ...fixed(10_000, 0, 0), weight: 9999 }]))).toEqual([
      'iterations: key-weights-not-whole',
    ])
    expect(problems(keyOf([fixed(10_000, 0, 0), { ...fixed(10_000, 0, 0), weight: 0 }]))).toEqual([])
  })

  it('has one to three rounds and at least one participant, each meter once', () => {
    expect(problems(keyOf([], []))).toEqual([
      'participants: key-no-participant',
      'iterations: key-no-iteration',
    ])
    expect(problems(keyOf(Array(4).fill({ ...fixed(1, 1, 1), weight: 2500 })))).toEqual([
      'iterations: key-too-many-iterations',
    ])
    const twice = keyOf([fixed(5000, 5000, 0)])
    twice.participants = twice.participants.map((one) => ({ ...one, meterId: id(9) }))
    expect(problems(twice)).toEqual([
      'participants.1.meterId: key-participant-twice',
      'participants.2.meterId: key-participant-twice',
    ])
    // Its meters would count twice.
    twice.participants = twice.participants.map((one) => ({ ...one, meterId: null, memberId: id(9) }))
    expect(problems(twice)).toEqual([
      'participants.1.memberId: key-participant-twice',
      'participants.2.memberId: key-participant-twice',
    ])
  })
})
