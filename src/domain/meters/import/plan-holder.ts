import type { Remark, RowChange, RowProblem } from '../../tables/planned-row.ts'
import { addDays, type LocalDay } from '../../time/local-day.ts'
import { contains } from '../../time/period.ts'
import { handOver, type MeterState } from '../meter-state.ts'
import { timelineOf } from '../timeline.ts'
import type { MeterColumn } from './columns.ts'
import type { MemberDraft } from './member-pool.ts'
import type { ReadRow } from './meters-table.ts'

/** What one row does to a meter. `problems`: then the state is to be forgotten. */
export type Step = {
  state: MeterState
  changes: RowChange<MeterColumn>[]
  notes: Remark[]
  doubts: Remark[]
  problems: RowProblem<MeterColumn>[]
}

type Context = { today: LocalDay; draft: MemberDraft; newId: () => string }

export const namesHolder = ({ holderName, holderFirstName, holderEmail, holderFrom }: ReadRow['values']) =>
  Boolean(holderName || holderFirstName || holderEmail || holderFrom)

/**
 * The holder a row names, and only when it names one and it is another than the meter has. Without a day of its own the
 * holder begins with the row's data; then nobody who follows later may be in the way, or the row would change the past
 * and leave today's holder as it is, which nobody means. `isPresent`: the row is the one that speaks of today.
 */
export function planHolder(
  state: MeterState,
  { values, problems }: ReadRow,
  isPresent: boolean,
  { today, draft, newId }: Context,
): Step {
  const step: Step = { state, changes: [], notes: [], doubts: [], problems: [] }
  if (!namesHolder(values)) return step
  const found = draft.find(values, holdersAsked(state, values, isPresent, today))
  if ('problems' in found) return { ...step, problems: found.problems }
  const { member, isNew, keepsEmail } = found
  const name = draft.nameOf(member.id)
  if (keepsEmail) step.doubts.push({ code: 'holder-email-kept', params: { name } })
  const present = holderOn(state, standingDay(state, today))
  const day = values.holderFrom ?? values.from
  const refused = (problem: Omit<RowProblem<MeterColumn>, 'field'>): Step => ({
    ...step,
    problems: [{ field: 'holderFrom', ...problem }],
  })
  if (present?.memberId === member.id && isPresent && !values.holderFrom) return step
  if (!day) {
    const isUnread = problems.some(({ field }) => field === 'from' || field === 'holderFrom')
    return isUnread ? step : refused({ code: 'holder-date-needed' })
  }
  const running = holderOn(state, day)
  if (running?.memberId === member.id) return step
  const later = state.holders
    .filter(({ from }) => from > day)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))[0]
  if (later && !values.holderFrom)
    return refused({ code: 'holder-later', params: { name: draft.nameOf(later.memberId), from: later.from } })
  const change = handOver(state, day, member.id, newId())
  if (change.verdict === 'unchanged') return step
  const until = change.holds?.until ?? null
  if (member.status === 'inactive' && (until === null || until > today))
    return { ...step, problems: [{ field: 'holderName', code: 'holder-inactive' }] }
  const was = running ? draft.nameOf(running.memberId) : null
  step.changes.push({ field: 'holderName', was, is: name, from: day, until })
  if (isNew) step.notes.push({ code: 'member-new', params: { name } })
  if (running && running.from === day) step.notes.push({ code: 'holder-replaced', params: { name: was! } })
  else if (running) step.notes.push({ code: 'holder-cut', params: { name: was!, last: addDays(day, -1) } })
  return { ...step, state: change.after }
}

/**
 * The members who hold the meter when a row speaks of it: a name that several have means the first of them who has it. The
 * row that speaks of today means today's holder, unless it gives a day for its holder.
 */
export function holdersAsked(
  state: MeterState,
  { holderFrom, from }: ReadRow['values'],
  isPresent: boolean,
  today: LocalDay,
): string[] {
  const present = standingDay(state, today)
  const day = holderFrom ?? from ?? present
  const days = isPresent && !holderFrom ? [present, day] : [day, present]
  return days.flatMap((one) => holderOn(state, one)?.memberId ?? [])
}

const holderOn = ({ holders }: MeterState, day: LocalDay) => holders.find((holder) => contains(holder, day))

/** Today, or of a planned meter the day on which it begins. */
function standingDay({ configurations }: MeterState, today: LocalDay): LocalDay {
  const { status, since } = timelineOf(configurations, today)
  return status === 'planned' ? since : today
}
