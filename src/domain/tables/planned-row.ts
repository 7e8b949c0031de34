import type { LocalDay } from '../time/local-day.ts'

// What an import would do with each row of a table, whatever the rows are about.

export const verdicts = ['new', 'changed', 'unchanged', 'refused'] as const
export type Verdict = (typeof verdicts)[number]

/** A value as it is stored: a code, a number, a text, a day; null is nothing. */
export type Value = string | number | null

/** One thing that is different afterwards. Without `from` it is put right for all time. */
export type RowChange<F extends string> = {
  field: F
  was: Value
  is: Value
  from: LocalDay | null
  /** first day on which it no longer holds; null: until further notice */
  until: LocalDay | null
}

/** A sentence of domain/words with what stands in its braces; days are local days. */
export type Remark = { code: string; params?: Record<string, string | number> }

/** Why a row is refused; `field` null: the row as a whole. */
export type RowProblem<F extends string> = Remark & {
  field: F | null
  /** what the cell says, when it says something */
  value?: string
}

export type PlannedRow<F extends string> = {
  /** as the spreadsheet counts, from 1 */
  number: number
  verdict: Verdict
  changes: RowChange<F>[]
  /** what else happens (`note.<code>`) */
  notes: Remark[]
  /** what deserves a second look (`doubt.<code>`) */
  doubts: Remark[]
  /** all reasons at once (`error.<code>`); only of a refused row */
  problems: RowProblem<F>[]
}
