import { columnName } from '../../../../domain/tables/cell.ts'
import type { FieldProblem } from '../../../../domain/words/problem.ts'
import { useSay } from '../../../intl.tsx'
import type { Draft, Sample } from './draft.ts'

/** The taste of a column stands under its choice. */
const belowTheField = ['label', 'input', 'description', 'error'] as const

type Options = {
  draft: Draft
  sample: Sample
  problems: readonly FieldProblem[]
  setDraft: (change: (before: Draft) => Draft) => void
}

/** What the fields of the form have in common: what is chosen, the columns to choose from, and what is wrong. */
export function useDraftFields({ draft, sample, problems, setDraft }: Options) {
  const say = useSay()
  const header = sample.rows.find(({ number }) => number === draft.headerRow)?.cells ?? []
  const width = Math.max(0, ...sample.rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, i) => {
    const title = header[i]?.trim()
    return { value: String(i), label: title ? `${columnName(i)} · ${title}` : columnName(i) }
  })
  const error = (path: string) => {
    const problem = problems.find((one) => one.path === path)
    return problem ? say(`error.${problem.code}`) : undefined
  }
  return {
    draft,
    set: (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change })),
    error,
    text: (value: string, onText: (text: string) => void) => ({
      value,
      onChange: ({ currentTarget }: { currentTarget: { value: string } }) => onText(currentTarget.value),
    }),
    /** of a select that chooses a column; `none` is what it says when there is none */
    column: (
      path: string,
      value: number | null,
      none: string,
      onColumn: (column: number | null) => void,
    ) => ({
      data: [{ value: '', label: none }, ...columns],
      value: value === null ? '' : String(value),
      error: error(path),
      description: samplesOf(sample, draft.headerRow, value, say),
      inputWrapperOrder: [...belowTheField],
      onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
        onColumn(currentTarget.value === '' ? null : Number(currentTarget.value)),
    }),
  }
}
export type DraftFields = ReturnType<typeof useDraftFields>

/** A taste of what stands in a column. */
function samplesOf(
  { rows }: Sample,
  headerRow: number,
  column: number | null,
  say: ReturnType<typeof useSay>,
): string | undefined {
  if (column === null) return undefined
  const samples = rows
    .filter(({ number }) => number > headerRow)
    .map(({ cells }) => cells[column] ?? '')
    .filter((cell) => cell !== '')
    .slice(0, 3)
  return samples.length > 0 ? say('import.samples', { samples: samples.join(' · ') }) : undefined
}
