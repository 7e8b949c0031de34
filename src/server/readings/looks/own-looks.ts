import { daysAsked } from '../../../domain/audit/days-asked.ts'
import type { Role } from '../../../domain/communities/community.schema.ts'
import { daysSeen, type SeenThrough } from '../../../domain/readings/days-seen.ts'
import type { Look, LooksPage } from '../../../domain/readings/look.schema.ts'
import { readLooks } from '../../audit/read-looks.ts'
import { findUser } from '../../communities/find-user.ts'
import type { Work } from '../../db/in-community.ts'
import type { OwnThings } from './own-things.ts'

/** Opens a transaction of the system for one piece of work: the audit is the managers' to read, one's own lines are one's own. */
type Within = <T>(piece: (work: Pick<Work, 'db' | 'communityId'>) => Promise<T>) => Promise<T>

const linesAtOnce = 200

/** Who else looked at a user's readings, or at its register number, newest first; only lines that showed something of its own days. */
export async function* ownLooks(
  within: Within,
  own: OwnThings,
  before: string | null = null,
): AsyncGenerator<Look> {
  const { userId, memberIds, meters } = own
  if (memberIds.length === 0) return
  const operationIds = [
    ...new Set(meters.flatMap(({ takingPart }) => takingPart.map(({ operationId }) => operationId))),
  ]
  const at = { userId, memberIds, operationIds, meterIds: meters.map(({ id }) => id) }
  const roles = new Map<string, Role | null>()
  for (let last = before; ; ) {
    const lines = await within(async (work) => {
      const found = await readLooks(work, at, { before: last, limit: linesAtOnce })
      for (const { userId: reader } of found)
        if (reader && !roles.has(reader)) roles.set(reader, (await findUser(work, reader))?.role ?? null)
      return found
    })
    for (const { id, at, actor, userId: reader, action, entityId, asked, operation } of lines) {
      const look = { id, at: at.toISOString(), actor, role: reader ? roles.get(reader)! : null, operation }
      if (action === 'member.national-number-read') {
        yield { ...look, kind: 'national-number', meters: [] }
        continue
      }
      const through = throughOf(action, entityId)
      const days = daysAsked(asked)
      const seen = meters
        .filter(({ id }) => days && (through.kind !== 'meter' || id === entityId))
        .map((meter) => ({ id: meter.id, ean: meter.ean, days: daysSeen(meter, memberIds, through, days!) }))
        .filter((meter) => meter.days.length > 0)
      if (seen.length > 0) yield { ...look, kind: through.kind, meters: seen }
    }
    if (lines.length < linesAtOnce) return
    last = lines.at(-1)!.id
  }
}

const throughOf = (action: string, id: string): SeenThrough =>
  action === 'meter.load-curve-read'
    ? { kind: 'meter' }
    : action === 'member.load-curve-read'
      ? { kind: 'member', memberId: id }
      : { kind: 'results', operationId: id }

const pageSize = 50

/** One page of them. */
export async function pageOfLooks(within: Within, own: OwnThings, before: string | null): Promise<LooksPage> {
  const items: Look[] = []
  for await (const look of ownLooks(within, own, before)) {
    if (items.length === pageSize) return { items, next: items.at(-1)!.id }
    items.push(look)
  }
  return { items, next: null }
}
