import { addDays } from '../../../domain/time/local-day.ts'
import type { Period } from '../../../domain/time/period.ts'
import { useFormats, useSay } from '../../intl.tsx'

/** "From 01/01/2026 to 31/12/2026", "From 01/01/2026" when it runs on, "Until 31/12/2026" when it has no beginning. */
export function useSpan() {
  const say = useSay()
  const { day } = useFormats()
  const span = ({ from, until }: Period): string => {
    const last = until === null ? '' : day(addDays(until, -1))
    if (!from) return last && say('meter.until', { until: last })
    return last
      ? say('meter.fromUntil', { from: day(from), until: last })
      : say('meter.from', { from: day(from) })
  }
  return span
}

/** The same within a sentence. */
export const withinSentence = (span: string) => span.charAt(0).toLowerCase() + span.slice(1)
