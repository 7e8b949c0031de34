import { useMemo } from 'react'
import { useFormats, useLanguage } from '../../intl.tsx'

/** Figures of results as they are written; what is not known is a dash, not zero. */
export function useFigures() {
  const { locale } = useLanguage()
  const { number, energy } = useFormats()
  return useMemo(() => {
    const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
    const known = (write: (value: number) => string) => (value: number | null | undefined) =>
      value == null ? '–' : write(value)
    return {
      energy: known(energy),
      kwh: known((value) => number(value, 2)),
      percent: known((value) => `${number(value * 100, 1)}\u00a0%`),
      euros: known((value) => money.format(value)),
    }
  }, [locale, number, energy])
}
