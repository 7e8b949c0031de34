import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { equalised, normalised, withRest } from './divide-shares.ts'
import { fixedSum } from './key.schema.ts'
import { isListedBy, isStandard, keyKind } from './key-kind.ts'
import { readShare, writtenShare } from './read-share.ts'
import { roundSum } from './round-sum.ts'

describe('a share is read as somebody types it, or as a spreadsheet has it', () => {
  test.each([
    ['40', 4000],
    ['33,33', 3333],
    ['33.33', 3333],
    [' 33,3 % ', 3330],
    ['0,5', 50],
    [',5', 50],
    ['100', 10_000],
    ['100,00', 10_000],
    ['12,500', 1250],
    ['', 0],
    ['p', 'pro-rata'],
    ['Prorata', 'pro-rata'],
    ['pro rata', 'pro-rata'],
    ['anteilig', 'pro-rata'],
  ])('%j', (text, share) => expect(readShare(text)).toEqual({ share }))

  test.each([
    ['33,333', 'share-digits'],
    ['100,01', 'share-too-high'],
    ['-1', 'not-negative'],
    ['abc', 'share'],
    ['1,2,3', 'share'],
    [',', 'share'],
  ])('%j is refused: %s', (text, problem) => expect(readShare(text)).toEqual({ problem }))

  test('and comes back as it was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.constantFrom(',' as const, '.' as const),
        (share, sign) => {
          expect(readShare(writtenShare(share, sign))).toEqual({ share })
        },
      ),
    )
    expect([3333, 4000, 50, 3330].map((share) => writtenShare(share, ','))).toEqual([
      '33,33',
      '40',
      '0,5',
      '33,3',
    ])
  })
})

const share = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.constant('pro-rata' as const))

describe('all shares of a round at once', () => {
  test('three equal shares are 33.34 + 33.33 + 33.33', () => {
    expect(equalised([0, 'pro-rata', 0, 0])).toEqual([3334, 'pro-rata', 3333, 3333])
  })

  test('the same proportions, made whole', () => {
    expect(normalised([2000, 3000])).toEqual([4000, 6000])
    expect(normalised([0, 0])).toEqual([5000, 5000])
  })

  test('what is missing of 33.3 × 3 goes to all alike', () => {
    expect(withRest([3330, 3330, 3330])).toEqual([3334, 3333, 3333])
    expect(withRest([6000, 6000])).toEqual([6000, 6000])
  })

  test('is exactly 100 % afterwards, and pro rata stays what it is', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 40 }), (shares) => {
        for (const divided of [equalised(shares), normalised(shares)]) {
          const someFixed = shares.some((one) => one !== 'pro-rata')
          expect(fixedSum({ shares: divided })).toBe(someFixed ? 10_000 : 0)
          expect(divided.map((one) => one === 'pro-rata')).toEqual(shares.map((one) => one === 'pro-rata'))
        }
        const before = fixedSum({ shares })
        if (before <= 10_000 && shares.some((one) => one !== 'pro-rata'))
          expect(fixedSum({ shares: withRest(shares) })).toBe(10_000)
      }),
    )
  })
})

describe('how a round stands', () => {
  test.each([
    [[7000, 2000, 1000], { sum: 10_000, missing: 0, state: 'whole' }],
    [[3333, 3333, 3334], { sum: 10_000, missing: 0, state: 'whole' }],
    [[3330, 3330, 3330], { sum: 9990, missing: 10, state: 'below' }],
    [[6000, 6000], { sum: 12_000, missing: -2000, state: 'above' }],
    [[6000, 'pro-rata'], { sum: 6000, missing: 4000, state: 'rest' }],
    [[10_000, 'pro-rata'], { sum: 10_000, missing: 0, state: 'nothing-left' }],
  ] as const)('%j', (shares, sum) => expect(roundSum({ shares: [...shares] })).toEqual(sum))
})

describe('what DSOs call a key', () => {
  const rounds = (...all: (number | 'pro-rata')[][]) => all.map((shares) => ({ shares }))
  test.each([
    ['fixed-equal', rounds([3333, 3333, 3334]), true, true, true],
    ['fixed', rounds([5000, 3000, 2000]), true, true, true],
    ['pro-rata', rounds(['pro-rata', 'pro-rata']), true, true, true],
    ['fixed-rounds', rounds([5000, 5000], [5000, 5000]), false, true, false],
    ['hybrid', rounds([4000, 6000], ['pro-rata', 'pro-rata']), false, true, false],
    ['hybrid', rounds([5000, 'pro-rata']), false, true, false],
  ] as const)('%s', (kind, iterations, wallonia, brussels, flanders) => {
    expect(keyKind(iterations)).toBe(kind)
    expect((['WAL', 'BRU', 'VLA'] as const).map((region) => isStandard(iterations, region))).toEqual([
      wallonia,
      brussels,
      flanders,
    ])
    for (const dso of ['ores', 'resa', 'aieg', 'aiesh', 'rew'])
      expect([dso, isListedBy(dso, iterations)]).toEqual([dso, wallonia])
    expect(isListedBy('sibelga', iterations)).toBe(brussels)
    expect(isListedBy('fluvius', iterations)).toBe(flanders)
    // Elia lists none: what hangs on its grid has always to be agreed.
    expect(isListedBy('elia', iterations)).toBe(false)
  })
})
