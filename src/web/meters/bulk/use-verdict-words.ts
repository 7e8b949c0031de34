import type { BulkChange, BulkVerdict } from '../../../domain/meters/bulk.schema.ts'
import { addDays } from '../../../domain/time/local-day.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { useValueName } from './use-value-name.ts'

/** How a bulk change goes with one meter, in sentences; what it cuts short last. */
export function useVerdictWords(communityId: string, change: BulkChange) {
  const say = useSay()
  const { day } = useFormats()
  const nameOf = useValueName(communityId)
  const last = (until: string) => day(addDays(until, -1))
  const wanted = change.kind === 'dso' ? change.dso : change.kind === 'usage' ? change.clientType : ''
  const named = (code: string | null) => (code === null ? '' : nameOf(change.kind, code))

  const happens = ({ verdict, present, holds }: BulkVerdict): string => {
    const from = day(change.from)
    if (change.kind === 'deactivate') return say('many.lastDay', { day: last(change.from) })
    const values = { was: named(present), is: named(wanted), from }
    if (verdict === 'corrected') return say('many.corrected', values)
    return holds?.until
      ? say('many.toUntil', { ...values, until: last(holds.until) })
      : say('many.to', values)
  }

  return (row: BulkVerdict): string[] => {
    if (row.verdict === 'refused') return [say(`error.${row.reason}`)]
    if (row.verdict === 'unchanged')
      return [
        change.kind === 'deactivate'
          ? say('many.alreadyInactive')
          : say('many.already', { is: named(wanted) }),
      ]
    const { trimmed } = row
    // The end of a deactivation says it all.
    if (!trimmed?.after.until || change.kind === 'deactivate') return [happens(row)]
    const ends = { from: day(trimmed.before.from), day: last(trimmed.after.until) }
    return [happens(row), say('many.ends', ends)]
  }
}
