import { useMemo } from 'react'
import { useLanguage } from '../intl.tsx'

/** An hour of the clock as the language writes it; 24 is the end of the day. */
export function useHourLabel(): (hour: number) => string {
  const { locale } = useLanguage()
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: 'UTC',
    })
    return (hour) => format.format(Date.UTC(2000, 0, 1, hour))
  }, [locale])
}
