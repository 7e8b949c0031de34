import type { Findings } from './findings.ts'
import type { MonthChange } from './import.codes.ts'
import type { MeterPreview, PreviewedMeter } from './preview-meter.ts'
import type { MonthTotal } from './readers/month-reader.ts'

/** What an import would do to a month total; `meterId` null: nobody here has this EAN. */
export type MonthPreview = MonthTotal & { meterId: string | null; change: MonthChange }

/** What an import would do, before anything is written. */
export type ImportSummary = Findings & {
  meters: MeterPreview[]
  months: MonthPreview[]
  /** every day and month of our meters is stored already: committing would change nothing */
  changesNothing: boolean
  /** not one EAN is of this community: the file may be another's */
  isOfStrangers: boolean
}

/**
 * The preview of an import: its meters, those that need a decision first, and everything that came up while reading and
 * comparing. `months` are those of which there are no quarter-hours.
 */
export function summarise(
  findings: Findings,
  previewed: readonly Pick<PreviewedMeter, 'preview' | 'doubts'>[],
  months: readonly MonthPreview[],
): ImportSummary {
  const meters = previewed.map(({ preview }) => preview).sort(byVerdict)
  const everything = [...meters, ...months]
  const isKnown = ({ meterId }: { meterId: string | null }) => meterId !== null
  return {
    ...findings,
    doubts: [...findings.doubts, ...previewed.flatMap(({ doubts }) => doubts)],
    meters,
    months: [...months],
    changesNothing:
      everything.some(isKnown) &&
      months.filter(isKnown).every(({ change }) => change === 'same') &&
      meters
        .filter(isKnown)
        .every(({ daysNew, daysAdded, daysChanged }) => daysNew + daysAdded + daysChanged === 0),
    isOfStrangers: everything.length > 0 && !everything.some(isKnown),
  }
}

/** What needs a decision comes first: unknown meters, then those of doubtful standing. */
const byVerdict = (a: MeterPreview, b: MeterPreview) =>
  order.indexOf(a.verdict) - order.indexOf(b.verdict) || (a.ean < b.ean ? -1 : 1)
const order: MeterPreview['verdict'][] = ['unknown', 'not-active', 'other-operation', 'known']
