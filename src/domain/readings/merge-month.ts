import type { MonthTotal } from './import/readers/month-reader.ts'

const measures = [
  'offtakeShared',
  'offtakeResidual',
  'injectionShared',
  'injectionResidual',
  'gridFeeCents',
] as const

/** What an import does to a stored month total, and what it becomes: the DSO's last word counts, what it leaves out erases nothing. */
export function mergeMonth(
  stored: MonthTotal | null,
  arriving: MonthTotal,
): { change: 'new' | 'changed' | 'same'; total: MonthTotal } {
  if (!stored) return { change: 'new', total: arriving }
  const total = { ...stored }
  for (const measure of measures) total[measure] = arriving[measure] ?? stored[measure]
  const isSame = measures.every((measure) => total[measure] === stored[measure])
  return { change: isSame ? 'same' : 'changed', total }
}
