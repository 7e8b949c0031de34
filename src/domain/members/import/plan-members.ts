import type { PlannedRow, Remark, RowProblem } from '../../tables/planned-row.ts'
import { displayName } from '../member-name.ts'
import { changeMember, isOfCell, type Step } from './change-member.ts'
import { type MemberColumn, memberColumns } from './columns.ts'
import { memberFinder } from './find-member.ts'
import type { MemberState } from './member-state.ts'
import type { MemberReadRow } from './members-table.ts'

export type MemberRow = PlannedRow<MemberColumn> & {
  /** how it is called, and its number when it has one already */
  name: string | null
  memberId: string | null
  memberNumber: number | null
  email: string | null
}
export type PlannedMember = { before: MemberState | null; after: MemberState }

/**
 * What the rows of a file would do, row after row, among the members that it may mean. Two rows about one member must say
 * the same, or neither is carried out: nobody can tell which of them is meant.
 */
export function memberPlanner(known: readonly MemberState[], newId: () => string) {
  const finder = memberFinder(known)
  const stored = new Map(known.map((member) => [member.id, member]))
  const rows: MemberRow[] = []
  const first = new Map<string, MemberRow>()
  const planned = new Map<string, PlannedMember>()

  function plan(row: MemberReadRow) {
    const { member, problem } = finder.find(row.values)
    const present = member && (planned.get(member.id)?.after ?? member)
    const step = changeMember(present, row, newId)
    // Of whoever is not found the cells are looked at all the same, so that everything is said at once.
    const told = problem ? [problem, ...step.problems.filter(isOfWhomever)] : step.problems
    const problems = once([...row.problems, ...told], row)
    const { state } = step
    const said = state ?? present
    const before = (member && stored.get(member.id)) ?? null
    const result: MemberRow = {
      ...{ number: row.number, verdict: 'refused', changes: [], notes: [], doubts: [], problems },
      name: said ? displayName(said) : nameIn(row),
      memberId: before?.id ?? null,
      memberNumber: said?.number ?? row.values.number ?? null,
      email: said?.email ?? row.values.email ?? null,
    }
    rows.push(result)
    if (!state || problems.length > 0) return
    const earlier = first.get(state.id)
    if (earlier) {
      if (step.changes.length > 0 || earlier.verdict === 'refused')
        return contradict(earlier, result, state.id)
      return Object.assign(result, { verdict: 'unchanged', doubts: [repeats(earlier)] })
    }
    const verdict = !before ? 'new' : step.changes.length > 0 ? 'changed' : 'unchanged'
    Object.assign(result, {
      verdict,
      changes: step.changes,
      doubts: [...step.doubts, ...sameAs(state, step)],
    })
    first.set(state.id, result)
    if (verdict !== 'unchanged') planned.set(state.id, { before, after: state })
    if (!before) finder.add(state)
  }

  /** Both rows go, and whatever follows about the same member. */
  function contradict(earlier: MemberRow, later: MemberRow, id: string) {
    planned.delete(id)
    const against = ({ number }: MemberRow) => [
      { field: null, code: 'member-row-contradicts', params: { row: number } },
    ]
    Object.assign(later, { verdict: 'refused', problems: against(earlier) })
    if (earlier.verdict !== 'refused')
      Object.assign(earlier, { verdict: 'refused', changes: [], doubts: [], problems: against(later) })
  }

  /** Who has the name, or the e-mail, of somebody else is told apart by the number alone. */
  function sameAs(state: MemberState, { changes }: Step): Remark[] {
    const isChanged = (...fields: MemberColumn[]) => changes.some(({ field }) => fields.includes(field))
    const namesake = isChanged('name', 'firstName') && finder.namesakeOf(state)
    const sharer = isChanged('email') && finder.sharesEmailWith(state)
    const told = (code: string, { number, ...member }: MemberState) => ({
      code,
      params: { name: displayName(member), number: number ?? '–' },
    })
    return [
      ...(namesake ? [told('member-namesake', namesake)] : []),
      ...(sharer && sharer !== namesake ? [told('member-email-shared', sharer)] : []),
    ]
  }

  return { plan, outcome: () => ({ rows, planned: [...planned.values()] }) }
}

const isOfWhomever = (problem: RowProblem<MemberColumn>) => isOfCell(problem) && problem.field !== 'kind'
const repeats = ({ number }: MemberRow): Remark => ({ code: 'row-repeats', params: { row: number } })

function nameIn({ values: { name, firstName, email } }: MemberReadRow): string | null {
  return name ? displayName({ name, firstName: firstName ?? null }) : (email ?? null)
}

/** One reason a cell, the first, in the order of the columns, with what the cell says. */
function once(problems: RowProblem<MemberColumn>[], { values }: MemberReadRow): RowProblem<MemberColumn>[] {
  const first = new Map(problems.toReversed().map((problem) => [problem.field, problem]))
  const place = ({ field }: RowProblem<MemberColumn>) => (field ? memberColumns.indexOf(field) : -1)
  return [...first.values()]
    .toSorted((a, b) => place(a) - place(b))
    .map((problem) => {
      const value = problem.field === null ? undefined : values[problem.field]
      return problem.value === undefined && value !== undefined
        ? { ...problem, value: String(value) }
        : problem
    })
}
