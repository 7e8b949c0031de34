import { expect, it } from 'vitest'
import { addressLines } from './address.ts'

const address = { street: 'Rue de l’Énergie', houseNumber: '42', box: '1', postalCode: '4000', city: 'Liège' }

it.each([
  ['fr', 'Rue de l’Énergie 42 bte 1'],
  ['nl', 'Rue de l’Énergie 42 bus 1'],
  ['de', 'Rue de l’Énergie 42 Bfk. 1'],
  ['en', 'Rue de l’Énergie 42 box 1'],
] as const)('an address in %s has its box on the first line', (language, line) =>
  expect(addressLines(address, language)).toEqual([line, '4000 Liège']),
)

it('an address without box names none', () =>
  expect(addressLines({ ...address, houseNumber: '12-14', box: null }, 'fr')).toEqual([
    'Rue de l’Énergie 12-14',
    '4000 Liège',
  ]))
