import type { Content, TableCell } from 'pdfmake/interfaces.js'
import type { LocalDay } from '../../../domain/time/local-day.ts'
import { type Language, localeOf } from '../../../domain/words/words.ts'
import type { PlainDocument } from '../../adapters/pdf/write-pdf.work.ts'
import { sentence } from '../../http/sentence.ts'
import type { WholeCheck } from './check-operation.ts'

type About = { community: string; operation: string; today: LocalDay }

/** Columns that are read, not counted. */
const words = ['day', 'ean', 'direction']

/** So many rows are a letter; beyond, the days are in the workbook, and the letter says so. */
const mostRows = 1000

/** The claim as a letter to the DSO: what was compared, what differs by meter, and on which days. */
export function claimDocument(
  { check }: Pick<WholeCheck, 'check'>,
  about: About,
  language: Language,
): PlainDocument {
  const locale = localeOf[language]
  const word = (code: string, params?: Record<string, string | number>) =>
    sentence(language, `claim.${code}`, params)
  const kWh = (value: number) =>
    value.toLocaleString(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 })
  const dayOf = (day: LocalDay) => day.split('-').reverse().join('/')
  const last = (day: LocalDay) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
  const numbers = (one: { dso: number; ours: number; difference: number }, bold = false): TableCell[] =>
    [one.dso, one.ours, one.difference].map((value) => ({ text: kWh(value), alignment: 'right', bold }))
  /** Its title is a row of the head: it stands on each page, and never alone at the foot of one. */
  const table = (title: string, columns: string[], widths: string[], rows: TableCell[][]): Content => ({
    table: {
      ...{ headerRows: 2, keepWithHeaderRows: 1, dontBreakRows: true, widths },
      body: [
        [
          { text: word(title), fontSize: 12, bold: true, colSpan: columns.length },
          ...columns.slice(1).fill(''),
        ],
        columns.map((code) => ({
          text: word(code),
          bold: true,
          alignment: words.includes(code) ? 'left' : 'right',
        })),
        ...rows,
      ],
    },
    layout: 'lightHorizontalLines',
    margin: [0, 6, 0, 14],
  })
  const days = check.meters.flatMap((meter) => meter.days.map((one) => ({ meter, ...one })))
  const { totals } = check
  return {
    foot: about.operation,
    pageSize: 'A4',
    pageMargins: [48, 48, 48, 56],
    info: { title: word('title'), author: about.community },
    language: locale,
    defaultStyle: { font: 'Roboto', fontSize: 9, lineHeight: 1.2 },
    content: [
      { text: about.community, fontSize: 11, bold: true },
      { text: dayOf(about.today), margin: [0, 0, 0, 18] },
      { text: word('title'), fontSize: 16, bold: true, margin: [0, 0, 0, 4] },
      {
        text: word('about', {
          operation: about.operation,
          from: dayOf(check.from),
          last: dayOf(last(check.until)),
        }),
        margin: [0, 0, 0, 12],
      },
      { text: word('intro'), margin: [0, 0, 0, 6] },
      {
        text: word('found', {
          quarterHours: totals.quarterHours,
          meters: totals.meters,
          off: kWh(totals.off),
          tolerance: kWh(check.tolerance),
        }),
        margin: [0, 0, 0, 6],
      },
      { text: word('please'), margin: [0, 0, 0, 12] },
      table(
        'byMeter',
        ['ean', 'direction', 'dso', 'ours', 'difference'],
        ['*', 'auto', 'auto', 'auto', 'auto'],
        [
          ...check.meters.map((meter): TableCell[] => [
            { text: meter.holder ? `${meter.ean}\n${meter.holder}` : meter.ean },
            { text: word(meter.direction) },
            ...numbers(meter),
          ]),
          [{ text: word('total'), bold: true, colSpan: 2 }, {}, ...numbers(totals, true)],
        ],
      ),
      days.length > mostRows
        ? { text: word('inWorkbook'), margin: [0, 6, 0, 14] }
        : table(
            'byDay',
            ['day', 'ean', 'direction', 'quarterHours', 'dso', 'ours', 'difference'],
            ['auto', '*', 'auto', 'auto', 'auto', 'auto', 'auto'],
            days.map(({ meter, ...one }): TableCell[] => [
              { text: dayOf(one.day) },
              { text: meter.ean, noWrap: true },
              { text: word(meter.direction), noWrap: true },
              { text: String(one.quarterHours), alignment: 'right' },
              ...numbers(one),
            ]),
          ),
      { text: word('method'), fontSize: 8, color: '#5B6662' },
    ],
  }
}
