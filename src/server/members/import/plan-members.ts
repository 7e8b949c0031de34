import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { cleanEnterpriseNumber } from '../../../domain/members/enterprise-number.ts'
import type { MemberState } from '../../../domain/members/import/member-state.ts'
import type { MemberReadRow } from '../../../domain/members/import/members-table.ts'
import { type MemberRow, memberPlanner } from '../../../domain/members/import/plan-members.ts'
import { whereToLook } from '../../../domain/members/member-index.ts'
import type { ReadRow } from '../../../domain/tables/read-row.ts'
import type { Versioned } from '../../change-sets/changed-things.ts'
import type { Work } from '../../db/in-community.ts'
import { newId } from '../../db/new-id.ts'
import { slices } from '../../db/slices.ts'
import type { ImportPlan } from '../../table-imports/import-kind.ts'
import { statesOf } from '../member-record.store.ts'
import { membersNamed } from '../members-named.ts'

/** So many rows are planned before others get their turn. */
const atOnce = 100

/**
 * What the rows of a file would do in this community, now. With `lock` the members it may mean stay as they are until the
 * transaction ends. Nothing is written.
 */
export async function planMembers(
  work: Work,
  read: readonly ReadRow<string>[],
  { lock }: { lock: boolean },
): Promise<ImportPlan<MemberRow, MemberState>> {
  const wanted = read as readonly MemberReadRow[]
  const known = await membersMeant(work, wanted, lock)
  const states = [...known.values()].map(({ state }) => state)
  const planner = memberPlanner(states, newId)
  for (const [i, row] of wanted.entries()) {
    if (i % atOnce === 0) await setImmediate()
    planner.plan(row)
  }
  const { rows, planned } = planner.outcome()
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 }
  const hash = createHash('sha256')
  for (const [i, row] of rows.entries()) {
    if (i % atOnce === 0) await setImmediate()
    counts[row.verdict]++
    hash.update(JSON.stringify([wanted[i], row]))
  }
  return {
    rows,
    counts,
    changes: planned.map(({ before, after }) => ({ before: before && known.get(before.id)!, after })),
    members: [],
    fingerprint: hash.digest('base64url'),
  }
}

/** Whomever the rows may mean; locked in the order of their ids, so that nobody deadlocks. */
async function membersMeant(work: Work, rows: readonly MemberReadRow[], lock: boolean) {
  const emails = new Set<string>()
  const names = new Set<string>()
  const numbers = new Set<string>()
  const enterprises = new Set<string>()
  for (const [i, { values }] of rows.entries()) {
    if (i % 1000 === 0) await setImmediate()
    const where = whereToLook(values)
    for (const email of where.emails) emails.add(email)
    for (const name of where.names) names.add(name)
    if (values.number !== undefined) numbers.add(String(values.number))
    if (values.enterpriseNumber) enterprises.add(cleanEnterpriseNumber(values.enterpriseNumber))
  }
  const keys = {
    emails: [...emails],
    names: [...names],
    numbers: [...numbers],
    enterprises: [...enterprises],
  }
  const ids = (await membersNamed(work, keys)).map(({ id }) => id)
  const found = new Map<string, Versioned<MemberState>>()
  for (const slice of slices(ids.sort()))
    for (const one of await statesOf(work, slice, { lock })) found.set(one.state.id, one)
  return found
}
