import { useMemo } from 'react'
import type { Resolution } from '../../domain/readings/series.codes.ts'
import { useLanguage } from '../intl.tsx'

const hours = { hour: '2-digit', minute: '2-digit' } as const
const days = { day: '2-digit', month: '2-digit' } as const
const shapes = {
  'quarter-hour': hours,
  hour: { ...days, ...hours },
  day: days,
  week: days,
  month: { month: 'short', year: '2-digit' },
} as const satisfies Record<Resolution, Intl.DateTimeFormatOptions>

/** The start of a point in as few letters as it needs under an axis. */
export function useTickLabel(resolution: Resolution): (start: string) => string {
  const { locale } = useLanguage()
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { ...shapes[resolution], timeZone: 'Europe/Brussels' })
    return (start) => (start ? format.format(new Date(start)) : '')
  }, [locale, resolution])
}
