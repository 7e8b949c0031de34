import { expect, test } from 'vitest'
import { newKey } from '../../../domain/keys/key.schema.ts'
import { requestOf } from '../editor/draft.ts'
import { draftOfPlan, problemsOfStep, resized, startedPlan, weightLeft, withWeight } from './plan.ts'

const three = resized({ ...startedPlan, count: '3' }, 'Participant')

test('three participants, pro rata 70 and what is left pro rata, make a key', () => {
  const plan = { ...withWeight(three, 0, '70', ','), name: 'Quartier' }
  expect(plan.rounds).toEqual([
    { way: 'pro-rata', weight: '70' },
    { way: 'pro-rata', weight: '30' },
  ])
  expect([0, 1, 2, 3].flatMap((step) => problemsOfStep(plan, step))).toEqual([])
  expect(newKey.parse(requestOf(draftOfPlan(plan, ','))).iterations).toEqual([
    { weight: 7000, shares: ['pro-rata', 'pro-rata', 'pro-rata'] },
    { weight: 3000, shares: ['pro-rata', 'pro-rata', 'pro-rata'] },
  ])
})

test('an iteration comes while something is left, three at most, and goes when nothing is', () => {
  let plan = withWeight(three, 0, '50', ',')
  plan = withWeight(plan, 1, '30', ',')
  expect(plan.rounds.map(({ weight }) => weight)).toEqual(['50', '30', '20'])
  plan = withWeight(plan, 2, '10', ',')
  expect(weightLeft(plan)).toBe(1000)
  expect(problemsOfStep(plan, 2)).toEqual(['weights'])
  expect(withWeight(plan, 0, '100', ',').rounds).toHaveLength(1)
})

test('equal shares of three are exactly 100 %', () => {
  const plan = { ...three, name: 'x', rounds: [{ way: 'equal' as const, weight: '100' }] }
  expect(draftOfPlan(plan, ',').rows.map(({ shares }) => shares[0])).toEqual(['33,34', '33,33', '33,33'])
})

test('names that were typed stay when there are more participants', () => {
  const named = { ...three, names: three.names.with(0, { id: 'a', name: 'Anne' }) }
  expect(resized({ ...named, count: '4' }, 'Participant').names.map(({ name }) => name)).toEqual([
    ...['Anne', 'Participant 2', 'Participant 3', 'Participant 4'],
  ])
  const twice = { ...three, names: three.names.map((one) => ({ ...one, name: 'Anne' })) }
  expect(problemsOfStep(twice, 1)).toEqual(['name-twice'])
})
