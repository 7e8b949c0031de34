import { isLocalDay } from '../time/is-local-day.ts'
import type { LocalDay } from '../time/local-day.ts'
import { parseDecimal } from '../units/decimal.ts'
import { fold } from '../words/fold.ts'
import { type Cell, dayOfSerial } from './cell.ts'

/** What was read out of a cell: the value (null: the cell is empty), or the code of what is wrong with it (`error.<code>` in words). */
export type Read<T> = { value: T | null; code: null } | { value: null; code: CellProblem }

export type CellProblem =
  | 'number'
  | 'whole-number'
  | 'date'
  | 'date-two-digit-year'
  | 'yes-or-no'
  | 'cell-formula-error'
  | 'cell-is-date'
  | 'cell-lost-digits'

const fine = <T>(value: T | null): Read<T> => ({ value, code: null })
const wrong = (code: CellProblem) => ({ value: null, code }) as const

/** What a spreadsheet shows where a formula failed; the reader hands it over as text. */
const formulaError = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/i

/** A text cell without what spreadsheets wrap around it (`="…"`, an apostrophe before what would be a formula or a number), unbreakable and other odd spaces made plain, control characters gone; `''` when nothing is left. */
function bare(text: string): string {
  if (/^[!-&(-<>-~][!-~]*$/.test(text)) return text // nearly always: nothing to take away
  const plain = text
    .replace(/[\u00a0\u2007\u2009\u200a\u202f\u3000]/g, ' ')
    .replace(/[^\P{Cc}\t\n\r]|[\u200b\u2060\ufeff]/gu, '')
  const unwrapped = /^\s*=\s*"(.*)"\s*$/s.exec(plain)?.[1]?.replaceAll('""', '"') ?? plain
  return unwrapped.replace(/^\s*'(?=[=+\-@\d\t\r])/, '').trim()
}

/** The text of a cell. A number is written as it is. A date is refused: `12-14` typed as a house number has become one. */
export function readText(cell: Cell | undefined): Read<string> {
  if (cell === null || cell === undefined) return fine<string>(null)
  if (typeof cell === 'object') return wrong('cell-is-date')
  if (typeof cell !== 'string') return fine(String(cell))
  const text = bare(cell)
  if (formulaError.test(text)) return wrong('cell-formula-error')
  return fine(text === '' ? null : text)
}

/**
 * A code made of digits (EAN, meter number, postal code, IBAN), as text. Spreadsheets keep 15 digits of a number: a
 * longer one, also as `5,41E+17` in a CSV, has lost the rest and is refused.
 */
export function readCode(cell: Cell | undefined): Read<string> {
  if (typeof cell === 'number') {
    if (Math.abs(cell) >= 1e15) return wrong('cell-lost-digits')
    return fine(String(cell))
  }
  const read = readText(cell)
  return read.value !== null && /^\d([.,]\d+)?E\+?\d+$/i.test(read.value) ? wrong('cell-lost-digits') : read
}

type DecimalSign = ',' | '.'

/**
 * A number, never NaN or infinite. Comma or dot is the decimal sign; spaces of any kind, apostrophes, dots or commas
 * may group thousands in threes; `1,5E-05` as spreadsheets write it. One sign alone, as in `1.234`, could be either: it
 * is the decimal one, as in our forms, unless `decimalSign` says that the file uses the other (see `decimalSignOf`).
 */
export function readDecimal(cell: Cell | undefined, decimalSign?: DecimalSign | null): Read<number> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? fine(cell) : wrong('number')
  if (typeof cell === 'boolean') return wrong('number')
  if (typeof cell === 'object' && cell !== null) return wrong('cell-is-date')
  const { value: text, code } = readText(cell)
  if (code || text === null) return { value: null, code } as Read<number>
  const value = decimalOf(text, decimalSign)
  return value === null ? wrong('number') : fine(value)
}

function decimalOf(text: string, decimalSign: DecimalSign | null | undefined): number | null {
  const simple = /^[+-]?\d+(?:([.,])\d+)?$/.exec(text)
  if (simple && (!simple[1] || !decimalSign || simple[1] === decimalSign)) {
    const value = Number(text.replace(',', '.'))
    return Number.isFinite(value) ? value : null
  }
  const plain = text.replace(/(\d)['’ʼ](?=\d{3}(?!\d))/g, '$1 ')
  const power = /^([+-]?\d+(?:[.,]\d+)?)E([+-]?\d{1,3})$/i.exec(plain)
  if (power) {
    const value = Number(`${power[1]!.replace(',', '.')}e${power[2]}`)
    return Number.isFinite(value) ? value : null
  }
  const grouping = decimalSign === ',' ? '.' : ','
  const alone = decimalSign && grouping === '.' ? /^[+-]?\d{1,3}(\.\d{3})+$/ : /^[+-]?\d{1,3}(,\d{3})+$/
  const many = /^[+-]?\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/
  if ((decimalSign && alone.test(plain)) || many.test(plain)) return parseDecimal(plain.replace(/[.,]/g, ''))
  return parseDecimal(plain)
}

/**
 * The decimal sign of a column of texts, from those that can be read one way only (`12,5`, `1.234,50`, `0,125`); null
 * when none can or when they disagree.
 */
export function decimalSignOf(texts: Iterable<string>): DecimalSign | null {
  let found: DecimalSign | null = null
  for (const text of texts) {
    const sign = /^[+-]?(?:\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+|\d+)([.,])(\d+)$/.exec(bare(text))
    const certain =
      sign && (sign[2]!.length !== 3 || /[.,' \u00a0\u202f]\d{3}[.,]|^[+-]?(?:0|\d{4,})[.,]/.test(sign[0]))
    if (!certain) continue
    if (found && found !== sign[1]) return null
    found = sign[1] as DecimalSign
  }
  return found
}

/** A number without decimals; `12,0` is one. */
export function readWhole(cell: Cell | undefined, decimalSign?: DecimalSign | null): Read<number> {
  const read = readDecimal(cell, decimalSign)
  return read.value !== null && !Number.isSafeInteger(read.value) ? wrong('whole-number') : read
}

/**
 * A local day: a workbook's date, `dd/mm/yyyy` (also with dots or dashes), `yyyy-mm-dd` (also with slashes or dots),
 * a time behind it left aside when it has no offset. A plain number of a workbook between 1954 and 2119 is a date whose
 * format was lost. Two-digit years are refused: nobody can tell day, month and year apart.
 */
export function readDay(cell: Cell | undefined): Read<LocalDay> {
  if (typeof cell === 'boolean') return wrong('date')
  if (typeof cell === 'number') return dayOr(cell >= 20_000 && cell < 80_000 ? dayOfSerial(cell) : null)
  if (typeof cell === 'object' && cell !== null) return dayOr(dayOfSerial(cell.serial))
  const { value: text, code } = readText(cell)
  if (code || text === null) return { value: null, code } as Read<LocalDay>
  const date = /^(.+?)(?:[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/.exec(text)![1]!
  const european = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(date)
  if (european) return dayOr(dayText(european[4]!, european[3]!, european[1]!))
  const iso = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/.exec(date)
  if (iso) return dayOr(dayText(iso[1]!, iso[3]!, iso[4]!))
  return wrong(/^\d{1,2}([/.-])\d{1,2}\1\d{2}$/.test(date) ? 'date-two-digit-year' : 'date')
}

const dayText = (year: string, month: string, day: string) =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
const dayOr = (day: string | null) => (day !== null && isLocalDay(day) ? fine(day) : wrong('date'))

const yes = new Set(['yes', 'y', 'oui', 'o', 'ja', 'j', 'true', 'vrai', 'waar', 'wahr', '1', 'x'])
const no = new Set(['no', 'n', 'non', 'nee', 'neen', 'nein', 'false', 'faux', 'onwaar', 'falsch', '0'])

/** Yes or no in our four languages, as a workbook's boolean, as 1 or 0, or as a cross. */
export function readYesNo(cell: Cell | undefined): Read<boolean> {
  if (typeof cell === 'boolean') return fine(cell)
  const { value: text, code } = readText(cell)
  if (code || text === null) return { value: null, code } as Read<boolean>
  const word = fold(text)
  return yes.has(word) ? fine(true) : no.has(word) ? fine(false) : wrong('yes-or-no')
}
