import type { Cell } from '../../../tables/cell.ts'
import type { ImportError } from '../import.codes.ts'
import { remembered } from './remembered.ts'

/** What a label of time says: minutes since 1970, of the clock on the wall (`local`) or of UTC. */
export type Stamp = { minutes: number; local: boolean }
export type StampRead = Stamp | Extract<ImportError, `time-${string}`>

const dayMinutes = 1440
/** 1970-01-01 as a serial of a workbook. */
const epochSerial = 25_569
const years = { first: 2000, last: 2100 }

/**
 * Reads labels of time: workbook serials (also those that lost their date format), `dd/mm/yyyy hh:mm[:ss]` (also with
 * dots or dashes), ISO with or without offset, a day alone for its midnight, `24:00` for the midnight after. Day and month
 * are always in the Belgian order; a year of two digits is refused, since nobody can tell the parts apart. Answers the code
 * of what is wrong otherwise. Remembers texts, for a month has 3000 different ones in a million rows.
 */
export class StampReader {
  readonly #remembered = remembered(ofText)

  /** `time` is the cell of a second column that holds the time of day, where there is one. */
  read(cell: Cell | undefined, time?: Cell): StampRead {
    if (time !== undefined) return time === null ? 'time-missing' : this.#joined(cell, time)
    if (typeof cell === 'string') return this.#remembered(cell)
    if (cell === null || cell === undefined) return 'time-missing'
    const serial = serialIn(cell)
    return serial === null ? 'time-unreadable' : ofSerial(serial)
  }

  #joined(day: Cell | undefined, time: Cell): StampRead {
    if (typeof day === 'string' && typeof time === 'string') return this.#remembered(`${day} ${time}`)
    const serial = serialIn(time)
    const clock =
      typeof time === 'string' ? minutesOfClock(time.trim()) : serial === null ? null : serial * dayMinutes
    const start = typeof day === 'string' ? this.#remembered(day) : this.read(day)
    if (typeof start === 'string') return start
    if (clock === null || !(clock >= 0 && clock <= dayMinutes)) return 'time-unreadable'
    return onTheQuarter(start.minutes + clock, start.local)
  }
}

const serialIn = (cell: Cell) =>
  typeof cell === 'number' ? cell : typeof cell === 'object' && cell !== null ? cell.serial : null

function ofSerial(serial: number): StampRead {
  // 2000 to 2100: a number outside is no date
  if (!(serial >= 36_526 && serial < 73_416)) return 'time-unreadable'
  return onTheQuarter((serial - epochSerial) * dayMinutes, true)
}

/** A serial counts days in a double, and spreadsheets add up quarter-hours: up to three seconds beside the quarter are the quarter. */
function onTheQuarter(minutes: number, local: boolean): StampRead {
  const whole = Math.round(minutes)
  if (Math.abs(minutes - whole) > 0.05 || whole % 15 !== 0) return 'time-not-quarter'
  return { minutes: whole, local }
}

const clockTime = String.raw`(\d{1,2})[:hH](\d{2})(?::(\d{2})(?:[.,]\d+)?)?`
const offset = String.raw`(?:\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?`
const iso = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]+${clockTime})?${offset}$`)
const belgian = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[T ,]+${clockTime})?${offset}$`)

function ofText(raw: string): StampRead {
  const text = raw
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/^\s*="(.*)"\s*$/, '$1')
    .trim()
    .replace(/^'/, '')
  if (text === '') return 'time-missing'
  const isIso = iso.exec(text)
  const found = isIso ?? belgian.exec(text)
  if (!found) {
    if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return ofSerial(Number(text.replace(',', '.')))
    return /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}(?!\d)/.test(text) ? 'time-two-digit-year' : 'time-unreadable'
  }
  const [year, month, day] = isIso
    ? [Number(found[1]), Number(found[3]), Number(found[4])]
    : [Number(found[4]), Number(found[3]), Number(found[1])]
  const [hour, minute, second] = [Number(found[5] ?? 0), Number(found[6] ?? 0), Number(found[7] ?? 0)]
  const midnight = Date.UTC(year, month - 1, day)
  const exists = new Date(midnight).getUTCDate() === day && month >= 1 && month <= 12
  if (!exists || year < years.first || year > years.last) return 'time-unreadable'
  if (minute > 59 || second > 59 || hour > 24 || (hour === 24 && minute > 0)) return 'time-unreadable'
  if (second !== 0) return 'time-not-quarter'
  const minutes = midnight / 60_000 + hour * 60 + minute
  return found[8] ? onTheQuarter(minutes - offsetMinutes(found[8]), false) : onTheQuarter(minutes, true)
}

function offsetMinutes(text: string): number {
  if (!/^[+-]/.test(text)) return 0
  const digits = text.slice(1).replace(':', '')
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0)
  return text.startsWith('-') ? -minutes : minutes
}

function minutesOfClock(text: string): number | null {
  const found = /^(\d{1,2})[:hH](\d{2})(?::(\d{2}))?$/.exec(text)
  return found ? Number(found[1]) * 60 + Number(found[2]) + Number(found[3] ?? 0) / 60 : null
}
