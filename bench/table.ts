/** One measured figure beside its goal, and the same work done the plain way, where there is one. */
export type Row = {
  what: string
  measured: number
  unit: string
  /** at most; null: no goal, for information */
  goal: number | null
  /** the same work on the stated baseline, same unit */
  baseline?: number
  note?: string
}

export const percentile = (values: number[], p: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * p) - 1)] ??
  Number.NaN

/** How long each of `times` runs took, in milliseconds; two runs before them warm up. */
export async function timesOf(times: number, work: (i: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = []
  for (let i = -2; i < times; i++) {
    const start = performance.now()
    await work(Math.max(0, i))
    if (i >= 0) taken.push(performance.now() - start)
  }
  return taken
}

const shown = (n: number | undefined | null, unit: string) =>
  n === undefined || n === null ? '–' : `${n >= 100 ? Math.round(n) : n.toFixed(n >= 10 ? 1 : 2)} ${unit}`

/** The table as Markdown, so that it can be pasted into the README as it is. */
export function printed(rows: Row[]): string {
  const lines = rows.map(({ what, measured, unit, goal, baseline, note }) => [
    note ? `${what} (${note})` : what,
    shown(measured, unit),
    goal === null ? '–' : `≤ ${shown(goal, unit)}`,
    goal === null ? '' : measured <= goal ? 'met' : 'MISSED',
    shown(baseline, unit),
  ])
  const all = [['What', 'Measured', 'Goal', '', 'Baseline'], ...lines]
  const width = all[0]!.map((_, i) => Math.max(...all.map((line) => line[i]!.length), 3))
  const text = (line: string[]) => `| ${line.map((cell, i) => cell.padEnd(width[i]!)).join(' | ')} |`
  return [
    text(all[0]!),
    `|${width.map((w) => '-'.repeat(w + 2)).join('|')}|`,
    ...all.slice(1).map(text),
  ].join('\n')
}
