import type { ChangeSetCounts } from '../../domain/change-sets/change-set.schema.ts'
import type { MeterState } from '../../domain/meters/meter-state.ts'
import { applyChangeSet } from '../change-sets/apply-change-set.ts'
import { beginChangeSet } from '../change-sets/begin-change-set.ts'
import type { Work } from '../db/in-community.ts'
import { newId } from '../db/new-id.ts'
import { changedMeters } from '../meters/changed-meters.store.ts'
import { readStates } from '../meters/read-states.store.ts'
import type { TestHouse } from './test-house.ts'

export const noCounts: ChangeSetCounts = { created: 0, changed: 0, unchanged: 0, refused: 0 }
const asked = { kind: 'import' as const, fileName: 'meters.csv' }

/** As an import changes meters: `next` answers what a state becomes. The id of the change set. */
export async function changeMeters(work: Work, ids: string[], next: (state: MeterState) => MeterState) {
  await beginChangeSet(work)
  const found = await readStates(work, ids.toSorted(), { lock: true })
  const changes = found.map((before) => ({ before, after: next(before.state) }))
  const id = newId()
  const counts = () => ({ ...noCounts, changed: changes.length })
  await applyChangeSet(work, changedMeters, id, { asked, changes: [changes], counts })
  return id
}

/** As an import makes meters, and the members who hold them. */
export async function createMeters(work: Work, states: MeterState[], createdMembers: string[] = []) {
  const id = newId()
  const changes = states.map((after) => ({ before: null, after }))
  const counts = () => ({ ...noCounts, created: changes.length })
  await applyChangeSet(work, changedMeters, id, { asked, changes: [changes], counts, createdMembers })
  return id
}

/** A meter of a household, active since the beginning of 2026. */
export const newState = (ean: string, holders: string[] = []): MeterState => ({
  id: newId(),
  ean,
  meterNumber: `M-${ean.slice(-6)}`,
  address: { street: 'Rue Haute', houseNumber: '1', box: null, postalCode: '4000', city: 'Liège' },
  ...({ phases: 'single', readingFrequency: 'quarter-hourly', tariffGroup: 'low-voltage' } as const),
  configurations: [
    {
      ...{
        id: newId(),
        from: '2026-01-01',
        until: null,
        description: '',
        samplingPowerKva: 9.2,
        amperageA: 40,
      },
      ...({
        generatingCapacityKva: 0,
        productionChain: 'none',
        injectionStatus: 'none',
        dso: 'resa',
      } as const),
      ...({ rate: 'single', clientType: 'residential', endReason: '' } as const),
    },
  ],
  holders: holders.map((memberId) => ({ id: newId(), memberId, from: '2026-01-01', until: null })),
  replacements: [],
})

/** What an import of members that found nothing to do would leave behind. */
export async function addMemberChangeSet({ owner }: Pick<TestHouse, 'owner'>, communityId: string) {
  const id = newId()
  await owner(
    `insert into change_sets (community_id, id, things, kind, asked, counts, actor)
     values ($1, $2, 'members', 'import', $3, $4, 'X')`,
    [communityId, id, asked, noCounts],
  )
  return id
}
