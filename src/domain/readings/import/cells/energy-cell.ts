import type { Cell } from '../../../tables/cell.ts'
import { readDecimal } from '../../../tables/read-cell.ts'
import { fold } from '../../../words/fold.ts'
import type { ImportError } from '../import.codes.ts'

export const energyUnits = ['Wh', 'kWh', 'MWh'] as const
export type EnergyUnit = (typeof energyUnits)[number]
export type DecimalSign = ',' | '.'

/** mWh as a power of ten of each unit. */
const powers = { Wh: 3, kWh: 6, MWh: 9 } as const satisfies Record<EnergyUnit, number>
const tens = Array.from({ length: 16 }, (_, n) => 10 ** n)

/** 100 MWh in a quarter-hour, mWh. */
const highestOfSlot = 100_000_000_000

/** What `mwhOf` answers for a cell that holds no energy. */
export const noEnergy = { notANumber: -1, negative: -2, tooHigh: -3 } as const

/** What is wrong with a cell for which `mwhOf` answered less than zero. */
export const energyError = (answer: number): ImportError =>
  answer === noEnergy.negative
    ? 'negative-energy'
    : answer === noEnergy.tooHigh
      ? 'energy-too-high'
      : 'not-a-number'

/**
 * The energy in a cell: whole mWh, rounded to the nearest where the cell says more; NaN for an empty cell or a dash
 * (missing, which is not zero); one of `noEnergy` when it is none. Digits are read as they stand, never through a
 * binary fraction. `sign` is the decimal sign of the file, where it is known; `highest` what is too high, mWh.
 */
export function mwhOf(
  cell: Cell | undefined,
  unit: EnergyUnit,
  sign: DecimalSign | null = null,
  highest = highestOfSlot,
): number {
  if (typeof cell === 'number') return inRange(cell * tens[powers[unit]]!, highest)
  if (typeof cell !== 'string') return cell === null || cell === undefined ? Number.NaN : noEnergy.notANumber
  const mwh = fromDigits(cell, powers[unit], sign)
  if (mwh !== notPlain) return mwh <= highest ? mwh : noEnergy.tooHigh
  if (/^\s*[-\u2012-\u2015\u2212]?\s*$/.test(cell)) return Number.NaN
  const { value, code } = readDecimal(cell, sign)
  if (code) return noEnergy.notANumber
  return value === null ? Number.NaN : inRange(value * tens[powers[unit]]!, highest)
}

function inRange(mwh: number, highest: number): number {
  const whole = Math.round(mwh)
  if (whole < 0) return noEnergy.negative
  if (whole <= highest) return whole + 0 // no minus zero
  return Number.isFinite(mwh) ? noEnergy.tooHigh : noEnergy.notANumber
}

const notPlain = -9

/** Digits with at most one decimal sign, as nearly every cell of a CSV is; `notPlain` for anything else. */
function fromDigits(text: string, power: number, sign: DecimalSign | null): number {
  let value = 0
  let decimals = -1
  let digits = 0
  let up = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57) {
      if (decimals >= power) {
        if (decimals === power) up = code >= 53 ? 1 : 0
        decimals++
        continue
      }
      value = value * 10 + code - 48
      digits++
      if (decimals >= 0) decimals++
    } else if (code === 44 || code === 46) {
      if (decimals >= 0 || (sign !== null && sign.charCodeAt(0) !== code)) return notPlain
      decimals = 0
    } else return notPlain
  }
  if (digits === 0 || digits > 14 || decimals === 0) return notPlain
  return value * tens[Math.max(0, power - Math.max(0, decimals))]! + up
}

/** The unit a header or a column of units speaks of; null when it speaks of none, `other` when it is no unit of energy (`kW`, `kVArh`, `m³`). */
export function unitIn(text: string): EnergyUnit | 'other' | null {
  const words = fold(text)
  const found = /(?:^|[^a-z])([km]?)wh(?![a-z])/.exec(words)
  if (found) return found[1] === 'k' ? 'kWh' : found[1] === 'm' ? 'MWh' : 'Wh'
  return /(?:^|[^a-z])(?:[km]?varh?|[km]?w|[km]?va|m3|m³)(?![a-z0-9])/.test(words) ? 'other' : null
}

/** The unit of energy a header speaks of; null when it speaks of none. */
export function energyUnitIn(text: string): EnergyUnit | null {
  const unit = unitIn(text)
  return unit === 'other' ? null : unit
}
