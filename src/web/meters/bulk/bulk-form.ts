import { type BulkChange, bulkChange } from '../../../domain/meters/bulk.schema.ts'
import { type FieldProblem, problemsOf } from '../../../domain/words/problem.ts'
import { parseDay } from '../../ui/typed-day.ts'
import type { BulkKind } from './kinds.ts'

/** What is typed and chosen; `value` is the code of a DSO or of a usage, `reason` why meters are deactivated. */
export type BulkForm = { value: string; from: string; reason: string }

/** The change that is meant, or everything that is wrong with it. */
export function typedChange(
  kind: BulkKind,
  { value, from, reason }: BulkForm,
): { change: BulkChange; problems: [] } | { change: null; problems: FieldProblem[] } {
  const day = parseDay(from) ?? from
  const meant =
    kind === 'dso'
      ? { kind, dso: value, from: day }
      : kind === 'usage'
        ? { kind, clientType: value, from: day }
        : { kind, from: day, reason }
  const checked = bulkChange.safeParse(meant)
  return checked.success
    ? { change: checked.data, problems: [] }
    : { change: null, problems: problemsOf(checked.error) }
}
