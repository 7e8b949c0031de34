import type { Configuration } from '../meters/meter.schema.ts'
import { clipped } from '../meters/own-days.ts'
import type { LocalDay } from '../time/local-day.ts'
import { joined, type Period } from '../time/period.ts'
import type { Direction } from './import/measures.ts'

/** Days on which a meter is active, and what its configuration says of its registers then. */
export type ActiveDays = Period & Pick<Configuration, 'injectionStatus'>

/** A meter's days: on which it was active, whose it was, and in which operation it took part. */
export type MeterDays = {
  active: readonly ActiveDays[]
  held: readonly (Period & { memberId: string })[]
  takingPart: readonly (Period & { operationId: string })[]
}

/** Of what the days are asked: of an operation, of a member, of both at once, or, with neither, of the whole community. */
export type Whole = { operationId?: string | undefined; memberId?: string | undefined }

/**
 * The days on which readings of a meter are expected, in order: those on which it was active and
 * - of an operation: took part in it;
 * - of a member: was that member’s;
 * - of the community: was anybody’s or took part in any operation.
 * None from `today` on: a day is read when it is over.
 */
export function expectedDays(
  { active, held, takingPart }: MeterDays,
  { operationId, memberId }: Whole,
  today: LocalDay,
): Period[] {
  const inOperation = joined(takingPart.filter((part) => !operationId || part.operationId === operationId))
  const ofMember = joined(held.filter((part) => !memberId || part.memberId === memberId))
  const wanted =
    operationId && memberId
      ? clipped(inOperation, ofMember)
      : operationId
        ? inOperation
        : memberId
          ? ofMember
          : joined([...inOperation, ...ofMember])
  return joined(clipped(clipped(wanted, joined(active)), [{ from: '0001-01-01', until: today }]))
}

/** The days on which what was read of a meter counts, active or not: all of them, those in the operation, those of the member. */
export function countedDays({ held, takingPart }: MeterDays, { operationId, memberId }: Whole): Period[] {
  if (operationId) return joined(takingPart.filter((part) => part.operationId === operationId))
  if (memberId) return joined(held.filter((part) => part.memberId === memberId))
  return [{ from: '0001-01-01', until: null }]
}

const hasRegister = {
  offtake: ({ injectionStatus }: ActiveDays) => !injectionStatus.startsWith('pure-injection'),
  injection: ({ injectionStatus }: ActiveDays) => injectionStatus !== 'none',
}

/**
 * Of the days on which readings of a meter are expected, those on which each direction is, in order. Its configurations say
 * so: nothing is injected where there is no injection status, and pure injection takes nothing off. What was read all the same
 * is expected from its first day (`firstRead`, null: never) on, until a configuration has that register: when a later one
 * has it no more, that is believed.
 */
export function expectedReadings(
  expected: readonly Period[],
  active: readonly ActiveDays[],
  firstRead: Record<Direction, LocalDay | null>,
): Record<Direction, Period[]> {
  const of = (direction: Direction) => {
    const said = joined(active.filter(hasRegister[direction]))
    const first = firstRead[direction]
    const beginning = said[0]?.from ?? null
    const isAhead = first !== null && (beginning === null || first < beginning)
    const days = isAhead ? joined([...said, { from: first, until: beginning }]) : said
    return joined(clipped(expected, days))
  }
  return { offtake: of('offtake'), injection: of('injection') }
}
