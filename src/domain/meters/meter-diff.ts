import type { Configuration } from './meter.schema.ts'
import type { HolderState, MeterState, ReplacementState } from './meter-state.ts'

/** Of a meter's rows of one kind: those that go (or go before they come back changed), and those that are written. */
type RowDiff<T> = { removed: string[]; added: (T & { meterId: string })[] }

export type MeterDiff = {
  configurations: RowDiff<Configuration>
  holders: RowDiff<HolderState>
  replacements: RowDiff<ReplacementState>
}

/**
 * The rows by which two states of one meter differ. A changed row goes and comes back, so that at no moment two periods
 * share a day, in whatever order they moved. Written to the first state, it makes the second, and the other way round.
 */
export function meterDiff(before: MeterState | null, after: MeterState): MeterDiff {
  const rows = <T extends { id: string }>(kind: (state: MeterState) => T[]): RowDiff<T> => {
    const old = before ? kind(before) : []
    const oldById = new Map(old.map((row) => [row.id, row]))
    const kept = new Set<string>()
    const added = kind(after).filter((row) => {
      const was = oldById.get(row.id)
      const same = was !== undefined && isSame(was, row)
      if (same) kept.add(row.id)
      return !same
    })
    return {
      removed: old.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
      added: added.map((row) => ({ ...row, meterId: after.id })),
    }
  }
  return {
    configurations: rows(({ configurations }) => configurations),
    holders: rows(({ holders }) => holders),
    replacements: rows(({ replacements }) => replacements),
  }
}

/** Rows are flat: their values are texts, numbers and null. */
const isSame = <T extends object>(a: T, b: T) =>
  Object.keys(a).length === Object.keys(b).length &&
  (Object.keys(a) as (keyof T)[]).every((name) => a[name] === b[name])
