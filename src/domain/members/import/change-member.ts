import type { Remark, RowChange, RowProblem } from '../../tables/planned-row.ts'
import { problemsOf } from '../../words/problem.ts'
import { memberRecord } from '../member-record.schema.ts'
import { homeColumns, type MemberColumn, memberColumns } from './columns.ts'
import { cellOf, type MemberState, placeOf } from './member-state.ts'
import type { MemberReadRow, MemberValues } from './members-table.ts'

/** What one row makes of a member. `problems`: then the state is to be forgotten. */
export type Step = {
  state: MemberState | null
  changes: RowChange<MemberColumn>[]
  doubts: Remark[]
  problems: RowProblem<MemberColumn>[]
}

const parts = ['homeAddress', 'billingAddress', 'representative'] as const
const isPart = (column: MemberColumn) =>
  homeColumns.some((name) => name === column) || /^(billing|representative)/.test(column)

/**
 * What a row makes of a member, or of nobody yet (null). Only cells that are filled count: nothing is ever erased. The
 * result is checked as the form's is.
 */
export function changeMember(present: MemberState | null, row: MemberReadRow, newId: () => string): Step {
  const { values } = row
  const step: Step = { state: null, changes: [], doubts: [], problems: [] }
  const kind = present?.kind ?? values.kind ?? kindOf(values)
  const read = memberRecord.safeParse({ ...recordOf(present, values), kind: kind ?? 'individual' })
  if (present && values.kind && values.kind !== present.kind)
    step.problems.push({ field: 'kind', code: 'member-kind-stays' })
  else if (!kind && !row.problems.some(({ field }) => field === 'kind'))
    step.problems.push({ field: 'kind', code: 'member-kind-needed' })
  if (!read.success) {
    const found = problemsOf(read.error).map(({ path, code }) => ({ field: columnAt(path), code }))
    // Of whom it is not known what it is, nobody can say what is lacking.
    step.problems.push(...(kind ? found : found.filter(isOfCell)))
  }
  if (!read.success || !kind || step.problems.length > 0) return step
  const { nationalNumber: _, ...record } = read.data
  const id = present?.id ?? newId()
  const state = { ...record, id, number: present?.number ?? values.number ?? null }
  const changes = memberColumns.flatMap((field) => {
    const was = present ? cellOf(present, field) : null
    const is = cellOf(state, field)
    return was === is ? [] : [{ field, was, is, from: null, until: null }]
  })
  return { state, changes, doubts: doubtsAbout(present, values, changes), problems: [] }
}

/** Whether a cell is wrong by itself, whoever is meant. */
export const isOfCell = ({ code }: Pick<RowProblem<MemberColumn>, 'code'>) =>
  !['required', 'only-company', 'only-individual', 'company-has-no-first-name'].includes(code)

/** Who has a first name is a person, who has an enterprise number a company; else a row must say what it is. */
function kindOf({ firstName, enterpriseNumber }: MemberValues) {
  if (firstName && !enterpriseNumber) return 'individual'
  return enterpriseNumber && !firstName ? 'company' : undefined
}

function recordOf(present: MemberState | null, values: MemberValues): Record<string, unknown> {
  const record: Record<string, unknown> = { ...present }
  for (const column of memberColumns) {
    const value = values[column]
    if (value === undefined || column === 'number') continue
    if (!isPart(column)) {
      const isYesNo = column === 'vatLiable' || column === 'socialTariff'
      record[column] = isYesNo ? value === 'yes' : value
      continue
    }
    const [part, name] = placeOf(column)
    record[part] = { ...(record[part] as object | null), [name]: value }
  }
  return record
}

/** `billingAddress.city` is the column `billingCity`. */
function columnAt(path: string): MemberColumn {
  const [part, name] = path.split('.') as [string, string | undefined]
  const found = memberColumns.find((column) => {
    if (!isPart(column)) return column === path
    const place = placeOf(column)
    return place[0] === part && place[1] === name
  })
  if (found) return found
  return parts.some((one) => one === part) ? 'street' : 'name'
}

function doubtsAbout(present: MemberState | null, values: MemberValues, changes: Step['changes']): Remark[] {
  const doubts: Remark[] = []
  const moves = changes.some(({ field }) => field === 'street' || field === 'houseNumber')
  const box = present?.homeAddress?.box
  if (moves && box && !values.box) doubts.push({ code: 'member-box-kept', params: { box } })
  const phone = changes.find(({ field }) => field === 'phone')?.is
  if (typeof phone === 'string' && /^[1-9]\d{7,8}$/.test(phone))
    doubts.push({ code: 'member-phone-lost-zero', params: { phone } })
  return doubts
}
