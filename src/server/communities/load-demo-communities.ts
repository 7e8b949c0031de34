import { type Role, regulatorOf } from '../../domain/communities/community.schema.ts'
import { type DemoCommunity, demoCommunities, demoReadings } from '../../domain/readings/demo-community.ts'
import { addDays, type LocalDay, localDayOf } from '../../domain/time/local-day.ts'
import type { Clock } from '../adapters/clock.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import { type CopyWork, copyTransaction } from '../db/copy-transaction.ts'
import type { Database } from '../db/database.ts'
import { newId } from '../db/new-id.ts'
import { importMembers } from '../members/import-members.ts'
import { importMeters } from '../meters/import-meters.ts'
import { meterIds } from '../meters/meter-ids.ts'
import { addReadings } from '../readings/add-readings.ts'
import { lastReading } from '../readings/last-reading.ts'
import { importOperations } from '../sharing/import-operations.ts'
import * as store from './communities.store.ts'
import { loadDemoKeys } from './load-demo-keys.ts'

/** Always the same ids, because row-level security does not let us look for a community; and what one may do in each. */
export const demoRoles: { communityId: string; role: Role }[] = [
  { communityId: '0192f000-0000-7000-8000-000000000001', role: 'admin' },
  { communityId: '0192f000-0000-7000-8000-000000000002', role: 'manager' },
]

type Loading = CopyWork & { communityId: string; userId: null; userName: string; today: LocalDay }

/** Loads the two demo communities, one transaction each; where they are already, tops their readings up to yesterday. */
export async function loadDemoCommunities({
  database,
  clock,
}: {
  database: Database
  clock: Clock
}): Promise<string[]> {
  const today = localDayOf(clock.now())
  const names: string[] = []
  for (const [i, { communityId }] of demoRoles.entries())
    await copyTransaction(database, async (copy) => {
      await store.lockInstallation(copy.db)
      await store.enterCommunity(copy.db, communityId)
      names.push(
        await loadOne({ ...copy, communityId, userId: null, userName: 'OptimCE', today }, i, clock.now()),
      )
    })
  return names
}

async function loadOne(work: Loading, which: number, now: Date): Promise<string> {
  const fresh = demoCommunities(work.today)[which]!
  const isNew = await store.insertCommunity(work.db, {
    id: work.communityId,
    name: fresh.name,
    region: fresh.region,
    regulator: regulatorOf[fresh.region],
    demo: fresh.key,
    created_at: now,
  })
  // The histories hang on the day of the first loading; what is added later must fit to them.
  const loadedOn = isNew ? work.today : localDayOf(await store.communityMadeAt(work.db, work.communityId))
  const demo = demoCommunities(loadedOn)[which]!
  if (isNew) await loadPeopleAndMeters(work, demo)
  const added = await loadReadings(work, demo)
  const what = { key: demo.key, readingDays: added }
  if (isNew)
    await writeAuditLine(work, { action: 'community.created', entityId: work.communityId, after: what })
  else if (added)
    await writeAuditLine(work, {
      action: 'community.demo-topped-up',
      entityId: work.communityId,
      after: what,
    })
  return demo.name
}

async function loadPeopleAndMeters(work: Loading, demo: DemoCommunity) {
  const ids = new Map([...demo.members, ...demo.operations].map(({ key }) => [key, newId()]))
  const idOf = (key: string) => ids.get(key)!
  await importMembers(
    work,
    demo.members.map(({ key, ...member }) => ({ ...member, id: idOf(key) })),
  )
  await importOperations(
    work,
    demo.operations.map(({ key, ...operation }) => ({ ...operation, id: idOf(key) })),
  )
  const meterIdOf = new Map(demo.meters.map(({ key }) => [key, newId()]))
  await importMeters(
    work,
    demo.meters.map((meter) => ({
      ...meter,
      id: meterIdOf.get(meter.key)!,
      holders: meter.holders.map((held) => ({ ...held, memberId: idOf(held.memberKey) })),
      participations: meter.participations.map((part) => ({ ...part, operationId: idOf(part.operationKey) })),
    })),
  )
  await loadDemoKeys(work, demo, { operation: idOf, meter: ({ key }) => meterIdOf.get(key)! })
}

async function loadReadings(work: Loading, demo: DemoCommunity): Promise<number> {
  const byEan = await meterIds(work)
  const ids = new Map(demo.meters.map(({ key, ean }) => [key, byEan.get(ean)]))
  const last = await lastReading(work)
  function* rows() {
    for (const { meterKey, ...row } of demoReadings(
      demo,
      last ? addDays(last, 1) : demo.readingsFrom,
      work.today,
    )) {
      const meterId = ids.get(meterKey) // a meter the user has deleted gets no readings
      if (meterId) yield { ...row, meterId }
    }
  }
  return addReadings(work, rows())
}
