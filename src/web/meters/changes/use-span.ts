import { addDays } from '../../../domain/time/local-day.ts'
import type { Period } from '../../../domain/time/period.ts'
import { useFormats, useSay } from '../../intl.tsx'

/** "From 01/01/2026 to 31/12/2026", or "From 01/01/2026" when it runs on. */
export function useSpan() {
  const say = useSay()
  const { day } = useFormats()
  return ({ from, until }: Period) =>
    until
      ? say('meter.fromUntil', { from: day(from), until: day(addDays(until, -1)) })
      : say('meter.from', { from: day(from) })
}
