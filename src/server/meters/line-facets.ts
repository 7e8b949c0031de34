import type { MeterDoubt } from '../../domain/meters/doubts.ts'
import {
  clientTypes,
  meterDoubtCodes,
  meterStatuses,
  productionChains,
} from '../../domain/meters/meter.codes.ts'
import type { MeterFilter } from '../../domain/meters/meter-list.schema.ts'

// What the list is filtered by, packed into one whole number per line, so that every index of the list can carry it in
// four bytes and every combination of filters is one comparison. When the bits change, all lines are to be written anew
// by a migration that sets their `changes_on`.

/** Where a code stands: the first of its bits and how many there are. */
const placeOf = {
  status: [0, 2],
  clientType: [2, 2],
  productionChain: [4, 3],
  holder: [7, 1],
  operation: [8, 1],
} as const
const firstDoubt = 9

const at = (name: keyof typeof placeOf, value: number) => value << placeOf[name][0]
const maskOf = (name: keyof typeof placeOf) => at(name, (1 << placeOf[name][1]) - 1)
/** Where an open doubt stands. */
export const bitOf = (doubt: MeterDoubt) => 1 << (firstDoubt + meterDoubtCodes.indexOf(doubt))
const bitsOf = (doubts: readonly MeterDoubt[]) => doubts.reduce((bits, doubt) => bits | bitOf(doubt), 0)

type Faceted = {
  status: (typeof meterStatuses)[number]
  configuration: {
    clientType: (typeof clientTypes)[number]
    productionChain: (typeof productionChains)[number]
  }
  holder: unknown
  operation: unknown
}

/** The facets of a meter as it stands, with its open doubts but for a silence. */
export const facetsOf = (
  { status, configuration, holder, operation }: Faceted,
  doubts: readonly MeterDoubt[],
) =>
  at('status', meterStatuses.indexOf(status)) |
  at('clientType', clientTypes.indexOf(configuration.clientType)) |
  at('productionChain', productionChains.indexOf(configuration.productionChain)) |
  at('holder', holder ? 1 : 0) |
  at('operation', operation ? 1 : 0) |
  bitsOf(doubts)

/** The usage and the production that stand in the facets of a line. */
export const codesIn = (facets: number) => ({
  clientType: clientTypes[(facets & maskOf('clientType')) >> placeOf.clientType[0]]!,
  productionChain: productionChains[(facets & maskOf('productionChain')) >> placeOf.productionChain[0]]!,
})

export type FacetFilter = {
  /** bits that must stand as in `value` */
  mask: number
  value: number
  /** masks, of each of which at least one bit must stand */
  some: number[]
}

/** A filter as bits: its status, usage, production, doubt, and whether there is a holder or an operation. */
export function facetFilter(filter: MeterFilter): FacetFilter {
  const asked: FacetFilter = { mask: 0, value: 0, some: [] }
  const must = (mask: number, value: number) => {
    asked.mask |= mask
    asked.value |= value
  }
  const { status, clientType, productionChain, holder, operationId, doubt } = filter
  if (status) must(maskOf('status'), at('status', meterStatuses.indexOf(status)))
  if (clientType) must(maskOf('clientType'), at('clientType', clientTypes.indexOf(clientType)))
  if (productionChain === 'producing')
    asked.some.push(maskOf('productionChain')) // `none` has no bit
  else if (productionChain)
    must(maskOf('productionChain'), at('productionChain', productionChains.indexOf(productionChain)))
  if (holder) must(maskOf('holder'), at('holder', holder === 'yes' ? 1 : 0))
  if (operationId === 'none') must(maskOf('operation'), 0)
  if (doubt && doubt !== 'any' && doubt !== 'no-readings') must(bitOf(doubt), bitOf(doubt))
  return asked
}

/** At least one of these bits stands when anything but a silence is doubted. */
export const anyDoubt = bitsOf(meterDoubtCodes)
