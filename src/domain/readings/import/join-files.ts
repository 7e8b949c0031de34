import type { LocalDay } from '../../time/local-day.ts'
import type { DayReadings } from '../day-sums.ts'
import { mergeDay } from '../merge-day.ts'
import { type Findings, FindingsList } from './findings.ts'
import type { FileReading } from './read-file.ts'
import type { MonthTotal } from './readers/month-reader.ts'
import { compareSeries, type ReadSeries } from './slots/arriving.ts'

export type JoinedFiles = { series: ReadSeries[]; months: MonthTotal[]; findings: Findings }

/**
 * The files of one import as one: what one of them misses the others fill. Where they differ the later file counts, and
 * it is noted.
 */
export function joinFiles(files: readonly FileReading[]): JoinedFiles {
  const series = new Map<string, ReadSeries & { byDay: Map<LocalDay, DayReadings> }>()
  const disagreeing = new FindingsList('')
  for (const file of files)
    for (const { ean, direction, days } of file.series) {
      const key = `${ean} ${direction}`
      const joined = series.get(key) ?? { ean, direction, days: [], byDay: new Map() }
      series.set(key, joined)
      for (const arriving of days) {
        const { day, replaced } = mergeDay(joined.byDay.get(arriving.day) ?? null, arriving)
        joined.byDay.set(arriving.day, day)
        if (replaced > 0) disagreeing.doubt('files-disagree', ean, direction, arriving.day, null, replaced)
      }
    }
  return {
    series: [...series.values()]
      .map(({ ean, direction, byDay }) => ({
        ean,
        direction,
        days: [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1)),
      }))
      .sort(compareSeries),
    months: [...new Map(files.flatMap(({ months }) => months.map((one) => [keyOf(one), one]))).values()],
    findings: joinFindings([...files.map(({ findings }) => findings), disagreeing.all]),
  }
}

const keyOf = ({ ean, month, tariff }: MonthTotal) => `${ean} ${month} ${tariff}`

function joinFindings(all: readonly Findings[]): Findings {
  const errorCounts: Findings['errorCounts'] = {}
  for (const findings of all)
    for (const [code, count] of Object.entries(findings.errorCounts)) {
      const of = code as keyof Findings['errorCounts']
      errorCounts[of] = (errorCounts[of] ?? 0) + count
    }
  return {
    errors: all.flatMap(({ errors }) => errors),
    errorCounts,
    doubts: all.flatMap(({ doubts }) => doubts),
    notes: all.flatMap(({ notes }) => notes),
  }
}
