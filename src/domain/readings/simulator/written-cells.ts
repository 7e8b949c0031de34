import { type Cell, serialOfDay } from '../../tables/cell.ts'
import { type LocalDay, quarterHourMs, startOfDay } from '../../time/local-day.ts'
import { slotLabels } from '../slot-labels.ts'
import type { Manner } from './simulated-file.ts'

const powers = { Wh: 3, kWh: 6, MWh: 9 } as const

/** mWh as text in the manner's unit, exactly, at least three decimals; null for a missing one. */
export function energyText(mwh: number, { unit, decimalSign, thousands }: Manner): string | null {
  if (Number.isNaN(mwh)) return null
  const power = powers[unit]
  const digits = String(mwh).padStart(power + 1, '0')
  const whole = digits.slice(0, -power).replace(/\B(?=(\d{3})+$)/g, thousands)
  const decimals = digits.slice(-power).replace(/0+$/, '').padEnd(3, '0')
  return `${whole}${decimalSign}${decimals}`
}

/** mWh as a workbook's number in the manner's unit. */
export const energyNumber = (mwh: number, { unit }: Manner): number | null =>
  Number.isNaN(mwh) ? null : mwh / 10 ** powers[unit]

export const eanText = (ean: string, { wrappedEans }: Manner): string => (wrappedEans ? `="${ean}"` : ean)

/** The labels of a day's slots in the manner's way; `text` in the order of the layout, ISO for `ymd`. */
export function stampCells(day: LocalDay, { stamps }: Manner, text: 'dmy' | 'ymd' = 'dmy'): Cell[] {
  const start = startOfDay(day)
  return slotLabels(day, 1).map((label, slot) => {
    const clock = label.slice(11, 16)
    if (stamps === 'serial') {
      const quarters = Number(clock.slice(0, 2)) * 4 + Number(clock.slice(3)) / 15
      return { serial: serialOfDay(day) + quarters / 96 }
    }
    if (stamps === 'utc') return new Date(start + slot * quarterHourMs).toISOString().replace('.000', '')
    if (stamps === 'iso-offset') return label
    if (stamps === 'iso') return label.slice(0, 19)
    return text === 'ymd' ? `${day} ${clock}` : `${belgianDay(day, '/')} ${clock}`
  })
}

/** The same as they stand in a CSV: a serial as a number. */
export const stampTexts = (day: LocalDay, manner: Manner, text: 'dmy' | 'ymd' = 'dmy'): string[] =>
  stampCells(day, manner, text).map((cell) =>
    typeof cell === 'object' && cell !== null
      ? cell.serial.toFixed(8).replace('.', manner.decimalSign)
      : String(cell),
  )

/** `29/03/2026`. */
export const belgianDay = (day: LocalDay, separator: string): string =>
  day.split('-').reverse().join(separator)
