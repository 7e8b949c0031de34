import type { FieldProblem } from '../../../domain/words/problem.ts'

/** Of one row: the code of what is wrong with its name (column 0) or with its share of a round (from 1). */
export type RowProblems = ReadonlyMap<number, string>

/** What is wrong, by row; a row with nothing wrong has no entry, so that it need not be drawn again. */
export function problemsByRow(problems: readonly FieldProblem[]): Map<number, RowProblems> {
  const rows = new Map<number, Map<number, string>>()
  const put = (row: number, column: number, code: string) => {
    const known = rows.get(row) ?? new Map<number, string>()
    rows.set(row, known.set(column, code))
  }
  for (const { path, code } of problems) {
    const share = /^iterations\.(\d+)\.shares\.(\d+)$/.exec(path)
    const participant = /^participants\.(\d+)\b/.exec(path)
    if (share) put(Number(share[2]), Number(share[1]) + 1, code)
    else if (participant) put(Number(participant[1]), 0, code)
  }
  return rows
}
