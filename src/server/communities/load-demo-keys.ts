import { everything, type NewKey } from '../../domain/keys/key.schema.ts'
import { displayName } from '../../domain/members/member-name.ts'
import type { DemoCommunity } from '../../domain/readings/demo-community.ts'
import type { Work } from '../db/in-community.ts'
import { newId } from '../db/new-id.ts'
import { importKeys } from '../keys/import-keys.ts'
import { importKeyAssignments } from '../sharing/import-key-assignments.ts'

type Loading = Pick<Work, 'db' | 'communityId' | 'userName'>
type Meter = DemoCommunity['meters'][number]

/**
 * Each operation of a demo shares pro rata, as its DSO settled it; the first one has another key that waits for a decision:
 * half of the injection in equal shares, then pro rata.
 */
export async function loadDemoKeys(
  work: Loading,
  demo: DemoCommunity,
  idOf: { operation: (key: string) => string; meter: (meter: Meter) => string },
) {
  for (const [i, operation] of demo.operations.entries()) {
    const meters = demo.meters.filter(({ participations }) =>
      participations.some(({ operationKey }) => operationKey === operation.key),
    )
    const participants = namesOf(demo, meters).map((name, m) => ({
      ...{ id: newId(), name, meterId: idOf.meter(meters[m]!), memberId: null },
    }))
    const inForce = { id: newId(), key: proRataKey(operation.name, participants) }
    const waiting = i === 0 ? [{ id: newId(), key: twoRounds(operation.name, participants) }] : []
    await importKeys(work, [inForce, ...waiting])
    const from = meters
      .flatMap(({ participations }) => participations)
      .filter(({ operationKey }) => operationKey === operation.key)
      .reduce((first, period) => (period.from < first ? period.from : first), '9999-01-01')
    const common = { operationId: idOf.operation(operation.key), version: 1 }
    await importKeyAssignments(
      work,
      [
        { ...common, keyId: inForce.id, from },
        ...waiting.map(({ id }) => ({ ...common, keyId: id, from: null })),
      ],
      // The DSO of the demo lets a meter receive what it injects itself.
      {
        ...{ ownInjection: 'included', givingBack: { by: 'injection' } },
        ...{ price: 0.12, producerPrice: 0.1 },
      },
    )
  }
}

/** Of each meter its last holder; a second meter of the same one is numbered. */
function namesOf({ members }: DemoCommunity, meters: Meter[]): string[] {
  const taken = new Map<string, number>()
  return meters.map(({ ean, holders }) => {
    const holder = members.find(({ key }) => key === holders.at(-1)?.memberKey)
    const name = holder ? displayName(holder) : ean
    const count = (taken.get(name) ?? 0) + 1
    taken.set(name, count)
    return count === 1 ? name : `${name} ${count}`
  })
}

const proRataKey = (operation: string, participants: NewKey['participants']): NewKey => ({
  name: `${operation} – prorata`,
  description: 'Au prorata de la consommation de chaque quart d’heure',
  proRataBase: 'residual',
  participants,
  iterations: [{ weight: everything, shares: participants.map(() => 'pro-rata') }],
})

/** The rest of dividing everything equally goes to the first ones, so that the sum is exactly 100 %. */
const twoRounds = (operation: string, participants: NewKey['participants']): NewKey => {
  const count = participants.length
  const each = Math.floor(everything / count)
  const rest = everything - each * count
  return {
    ...proRataKey(operation, participants),
    name: `${operation} – parts égales, puis prorata`,
    description: 'La moitié de l’injection en parts égales, le reste au prorata',
    iterations: [
      { weight: everything / 2, shares: participants.map((_, i) => each + (i < rest ? 1 : 0)) },
      { weight: everything / 2, shares: participants.map(() => 'pro-rata') },
    ],
  }
}
