import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  clientTypes,
  meterDoubtCodes,
  meterStatuses,
  productionChains,
} from '../../domain/meters/meter.codes.ts'
import { meterFilter } from '../../domain/meters/meter-list.schema.ts'
import { codesIn, facetFilter, facetsOf } from './line-facets.ts'

const lines = fc.record({
  status: fc.constantFrom(...meterStatuses),
  configuration: fc.record({
    clientType: fc.constantFrom(...clientTypes),
    productionChain: fc.constantFrom(...productionChains),
  }),
  holder: fc.constantFrom(null, {}),
  operation: fc.constantFrom(null, {}),
  doubts: fc.subarray(meterDoubtCodes.filter((code) => code !== 'no-readings')),
})

it('a line matches a filter by its bits exactly when it does by its words', () =>
  fc.assert(
    fc.property(
      lines,
      lines,
      fc.subarray(['status', 'clientType', 'chain', 'holder', 'doubt']),
      (line, like, asked) => {
        const has = (name: string) => asked.includes(name as never)
        const doubt = like.doubts[0]
        const filter = meterFilter.parse({
          ...(has('status') && { status: like.status }),
          ...(has('clientType') && { clientType: like.configuration.clientType }),
          ...(has('chain') && {
            productionChain: like.operation ? 'producing' : like.configuration.productionChain,
          }),
          ...(has('holder') && { holder: like.holder ? 'yes' : 'no' }),
          ...(has('doubt') && doubt && { doubt }),
        })
        const { mask, value, some } = facetFilter(filter)
        const facets = facetsOf(line, line.doubts)
        const chain = line.configuration.productionChain
        const matches =
          (!filter.status || filter.status === line.status) &&
          (!filter.clientType || filter.clientType === line.configuration.clientType) &&
          (!filter.productionChain ||
            (filter.productionChain === 'producing' ? chain !== 'none' : filter.productionChain === chain)) &&
          (!filter.holder || (filter.holder === 'yes') === (line.holder !== null)) &&
          (!filter.doubt || line.doubts.includes(filter.doubt as never))
        expect((facets & mask) === value && some.every((bits) => (facets & bits) !== 0)).toBe(matches)
      },
    ),
  ))

it('the bits fit into the four bytes of the column', () => {
  const all = facetsOf(
    {
      status: meterStatuses.at(-1)!,
      configuration: { clientType: clientTypes.at(-1)!, productionChain: productionChains.at(-1)! },
      holder: {},
      operation: {},
    },
    meterDoubtCodes,
  )
  expect(all).toBeGreaterThan(0)
  expect(all).toBeLessThan(2 ** 31)
})

it('what is packed is read again', () =>
  fc.assert(
    fc.property(lines, (line) => {
      expect(codesIn(facetsOf(line, line.doubts))).toEqual(line.configuration)
    }),
  ))
