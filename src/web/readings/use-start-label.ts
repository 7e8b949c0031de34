import { useMemo } from 'react'
import type { Resolution } from '../../domain/readings/series.codes.ts'
import { useLanguage, useSay } from '../intl.tsx'
import { repeatedHour } from './repeated-hour.ts'

/** The start of a point as the language writes it, no finer than the resolution: a month has no hour. */
export function useStartLabel(resolution: Resolution): (start: string | number) => string {
  const say = useSay()
  const { locale } = useLanguage()
  return useMemo(() => {
    const parts: Intl.DateTimeFormatOptions = {
      month: { month: 'long', year: 'numeric' } as const,
      week: { day: '2-digit', month: '2-digit', year: 'numeric' } as const,
      day: { weekday: 'short', day: '2-digit', month: '2-digit', year: 'numeric' } as const,
      hour: {
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
      } as const,
      'quarter-hour': {
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
      } as const,
    }[resolution]
    const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'Europe/Brussels' })
    const hasHours = resolution === 'hour' || resolution === 'quarter-hour'
    return (start) => {
      const moment = new Date(start)
      const half = hasHours ? repeatedHour(moment.getTime()) : null
      return half ? `${format.format(moment)} (${say(`consumption.${half}Time`)})` : format.format(moment)
    }
  }, [locale, resolution, say])
}
