import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { whereToLook } from '../../../domain/members/member-index.ts'
import { memberPool } from '../../../domain/meters/import/member-pool.ts'
import type { ReadRow } from '../../../domain/meters/import/meters-table.ts'
import { type MeterRow, planMeter } from '../../../domain/meters/import/plan-meter.ts'
import { rowsByMeter } from '../../../domain/meters/import/same-meter.ts'
import type { MeterState } from '../../../domain/meters/meter-state.ts'
import { localitiesOf } from '../../../domain/places/places.ts'
import type { ReadRow as RowOf } from '../../../domain/tables/read-row.ts'
import { getCommunity } from '../../communities/get-community.ts'
import type { Work } from '../../db/in-community.ts'
import { newId } from '../../db/new-id.ts'
import { slices } from '../../db/slices.ts'
import { membersNamed } from '../../members/members-named.ts'
import type { ImportPlan } from '../../table-imports/import-kind.ts'
import { idsOfEans } from '../meters.store.ts'
import { readStates, type VersionedState } from '../read-states.store.ts'

/** So many meters are planned before others get their turn. */
const atOnce = 50

/**
 * What the rows of a file would do in this community, now. With `lock` the meters it is about stay as they are until the
 * transaction ends. Nothing is written.
 */
export async function planImport(
  work: Work,
  read: readonly RowOf<string>[],
  { lock }: { lock: boolean },
): Promise<ImportPlan<MeterRow, MeterState>> {
  const rows = read as readonly ReadRow[]
  const groups = rowsByMeter(rows)
  const present = await presentMeters(work, groups, lock)
  const pool = memberPool(await membersMeant(work, rows, present), newId)
  const { strictEan } = await getCommunity(work)
  const context = { today: work.today, strictEan, pool, newId, localitiesOf }
  const plan: Omit<ImportPlan<MeterRow, MeterState>, 'fingerprint' | 'members'> = {
    rows: [],
    counts: { new: 0, changed: 0, unchanged: 0, refused: 0 },
    changes: [],
  }
  const hash = createHash('sha256')
  for (const [i, group] of groups.entries()) {
    if (i % atOnce === 0) await setImmediate()
    const before = present.get(group[0]!.values.ean ?? '') ?? null
    const planned = planMeter(group, before?.state ?? null, context)
    for (const row of planned.rows) plan.counts[row.verdict]++
    plan.rows.push(...planned.rows)
    if (planned.after) plan.changes.push({ before, after: planned.after })
    hash.update(JSON.stringify([group, planned.rows]))
  }
  const members = pool.made()
  hash.update(JSON.stringify(members.map(({ id: _, ...member }) => member)))
  plan.rows.sort((a, b) => a.number - b.number)
  return { ...plan, members, fingerprint: hash.digest('base64url') }
}

/** The meters that the file speaks of, by EAN; locked in the order of their ids, so that nobody deadlocks. */
async function presentMeters(work: Work, groups: ReadRow[][], lock: boolean) {
  const eans = groups.flatMap(([row]) => row!.values.ean ?? [])
  const ids: string[] = []
  for (const slice of slices(eans)) ids.push(...(await idsOfEans(work, slice)))
  const found = new Map<string, VersionedState>()
  for (const slice of slices(ids.sort()))
    for (const one of await readStates(work, slice, { lock })) found.set(one.state.ean, one)
  return found
}

/** Whoever the rows may name, and whoever holds one of the meters. */
async function membersMeant(work: Work, rows: readonly ReadRow[], present: Map<string, VersionedState>) {
  const emails = new Set<string>()
  const names = new Set<string>()
  for (const [i, { values }] of rows.entries()) {
    if (i % 1000 === 0) await setImmediate()
    const { holderName: name, holderFirstName: firstName, holderEmail: email } = values
    const where = whereToLook({ name, firstName, email })
    for (const email of where.emails) emails.add(email)
    for (const name of where.names) names.add(name)
  }
  const ids = new Set([...present.values()].flatMap(({ state }) => state.holders.map((one) => one.memberId)))
  return membersNamed(work, { emails: [...emails], names: [...names], ids: [...ids] })
}
