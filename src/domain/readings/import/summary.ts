import type { Findings } from './findings.ts'
import type { JoinedFiles } from './join-files.ts'
import type { MeterPreview, PreviewedMeter } from './preview-meter.ts'
import type { MonthTotal } from './readers/month-reader.ts'

/** What an import would do, before anything is written. */
export type ImportSummary = Findings & {
  meters: MeterPreview[]
  /** `meterId` null: nobody here has this EAN */
  months: (MonthTotal & { meterId: string | null })[]
  /** every day of our meters is stored already: committing would change nothing */
  changesNothing: boolean
  /** not one EAN is of this community: the file may be another's */
  isOfStrangers: boolean
}

/**
 * The preview of an import: its meters, those that need a decision first, and everything that came up while reading and
 * comparing. `meterIdOf` answers the meter of an EAN, for the months of which there are no quarter-hours.
 */
export function summarise(
  { months, findings }: Pick<JoinedFiles, 'months' | 'findings'>,
  previewed: readonly Pick<PreviewedMeter, 'preview' | 'doubts'>[],
  meterIdOf: (ean: string) => string | null,
): ImportSummary {
  const meters = previewed.map(({ preview }) => preview).sort(byVerdict)
  const known = meters.filter(({ meterId }) => meterId !== null)
  const ofMeters = months.map((month) => ({ ...month, meterId: meterIdOf(month.ean) }))
  return {
    ...findings,
    doubts: [...findings.doubts, ...previewed.flatMap(({ doubts }) => doubts)],
    meters,
    months: ofMeters,
    changesNothing:
      known.length > 0 &&
      months.length === 0 &&
      known.every(({ daysNew, daysAdded, daysChanged }) => daysNew + daysAdded + daysChanged === 0),
    isOfStrangers:
      meters.length + months.length > 0 && [...meters, ...ofMeters].every(({ meterId }) => meterId === null),
  }
}

/** What needs a decision comes first: unknown meters, then those of doubtful standing. */
const byVerdict = (a: MeterPreview, b: MeterPreview) =>
  order.indexOf(a.verdict) - order.indexOf(b.verdict) || (a.ean < b.ean ? -1 : 1)
const order: MeterPreview['verdict'][] = ['unknown', 'not-active', 'other-operation', 'known']
