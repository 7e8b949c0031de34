import { describe, expect, test } from 'vitest'
import { newMeter } from '../../../domain/meters/meter.schema.ts'
import {
  checkedRequest,
  emptyForm,
  type FormValues,
  fieldOf,
  inFormOrder,
  isField,
  problemsOfStep,
  requestOf,
  stepFields,
  stepOf,
} from './form-values.ts'

const filled: FormValues = {
  ...emptyForm('2026-11-24'),
  street: 'Rue de l’Énergie',
  houseNumber: '42',
  box: '1',
  postalCode: '4000',
  city: 'Liège',
  ean: '541449 123456 789012',
  meterNumber: 'M-E2E-1',
  phases: 'single',
  readingFrequency: 'monthly',
  tariffGroup: 'low-voltage',
  samplingPowerKva: '9,2',
  generatingCapacityKva: '3.5',
  amperageA: '40',
  productionChain: 'photovoltaic',
  injectionStatus: 'self-producer-owner',
  dso: 'resa',
  rate: 'single',
  clientType: 'residential',
}
const codes = (values: FormValues, step: number) =>
  Object.fromEntries(problemsOfStep(values, step).map(({ path, code }) => [fieldOf(path), code]))

describe('what is typed becomes a request', () => {
  test('an EAN without its spaces, numbers with comma or dot, the day as the API writes it', () => {
    expect(checkedRequest(filled)).toMatchObject({
      ean: '541449123456789012',
      address: { box: '1', city: 'Liège' },
      configuration: {
        from: '2026-11-24',
        samplingPowerKva: 9.2,
        generatingCapacityKva: 3.5,
        amperageA: 40,
      },
      holderId: null,
    })
  })

  test('no box, no description and no holder are allowed', () => {
    expect(checkedRequest({ ...filled, box: '', description: '', holderId: '' })).toMatchObject({
      address: { box: null },
      configuration: { description: '' },
      holderId: null,
    })
  })

  test('where nothing is produced there is no capacity and no injection, whatever was typed before', () => {
    const { configuration } = checkedRequest({ ...filled, productionChain: 'none' })!
    expect(configuration).toMatchObject({ generatingCapacityKva: 0, injectionStatus: 'none' })
  })

  test('a form with something wrong makes no request', () => {
    expect(checkedRequest({ ...filled, amperageA: 'forty' })).toBeNull()
  })
})

describe('all that is wrong is said at once, in the order of the fields', () => {
  test('of an empty first step everything but the box is missing', () => {
    const wrong = problemsOfStep(emptyForm('2026-11-24'), 0).map(({ path }) => fieldOf(path))
    expect(wrong).toEqual(stepFields[0].filter((name) => name !== 'box'))
  })

  test('of an empty second step what cannot be guessed is missing', () => {
    expect(Object.keys(codes(emptyForm('2026-11-24'), 1))).toEqual([
      'samplingPowerKva',
      'amperageA',
      'productionChain',
      'dso',
      'rate',
      'clientType',
    ])
  })

  test('who produces says how much, and in what capacity', () => {
    expect(codes({ ...filled, generatingCapacityKva: '', injectionStatus: '' }, 1)).toEqual({
      generatingCapacityKva: 'number',
      injectionStatus: 'choose-one',
    })
  })

  test.each([
    ['31/02/2026', 'date'],
    ['', 'required'],
  ])('the activation date %j is refused', (from, code) => {
    expect(codes({ ...filled, from }, 1)).toEqual({ from: code })
  })

  test.each([
    ['-1', 'not-negative'],
    ['100001', 'too-high'],
    ['five', 'number'],
  ])('a withdrawal power of %j is refused', (samplingPowerKva, code) => {
    expect(codes({ ...filled, samplingPowerKva }, 1)).toEqual({ samplingPowerKva: code })
  })

  test('what is wrong with the other step is not said here', () => {
    const both = { ...filled, street: '', amperageA: '' }
    expect([codes(both, 0), codes(both, 1)]).toEqual([{ street: 'required' }, { amperageA: 'number' }])
  })
})

describe('a path of the API leads to its field', () => {
  test.each([
    ['address.postalCode', 'postalCode', 0],
    ['ean', 'ean', 0],
    ['configuration.from', 'from', 1],
    ['holderId', 'holderId', 1],
  ])('%s', (path, field, step) => {
    expect([isField(path), fieldOf(path), stepOf(path)]).toEqual([true, field, step])
  })

  test('and one that is no field is known as such', () => {
    expect(isField('idempotency-key')).toBe(false)
  })

  test('every field that the API can refuse is in the form', () => {
    const found = newMeter.safeParse({ address: {}, configuration: {} })
    expect(found.error!.issues.filter(({ path }) => !isField(path.join('.')))).toEqual([])
    expect(Object.keys(requestOf(filled).configuration).filter((name) => !isField(name))).toEqual([])
  })

  test('problems are told in the order of the form, not of the answer', () => {
    const paths = inFormOrder([{ path: 'configuration.from' }, { path: 'address.street' }]).map((p) => p.path)
    expect(paths).toEqual(['address.street', 'configuration.from'])
  })
})
