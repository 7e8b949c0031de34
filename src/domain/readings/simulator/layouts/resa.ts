import type { Cell } from '../../../tables/cell.ts'
import type { Measure } from '../../import/measures.ts'
import { byMeter, type SimulatedDay } from '../simulated-day.ts'
import type { Manner, SimulatedFile } from '../simulated-file.ts'
import { energyNumber, stampCells } from '../written-cells.ts'

const sheets: { name: string; measure: Measure }[] = [
  { name: 'Brut Rep', measure: 'gross' },
  { name: 'Partagé Rep', measure: 'shared' },
  { name: 'Net Rep', measure: 'residual' },
]
const words = { offtake: ['Prélèvement', 'A+'], injection: ['Injection', 'A-'] } as const

/** RESA's workbook: three sheets, a column per meter and direction. It knows no quality. */
export function resaWorkbook(days: readonly SimulatedDay[], manner: Manner): SimulatedFile {
  const meters = byMeter(days)
  const calendar = [...new Set(days.map(({ day }) => day))].sort()
  const total = manner.totals ? 1 : 0
  const header: Cell[][] = [
    [
      null,
      ...meters.map(({ direction }) => `${words[direction][0]} (${manner.unit})`),
      ...fill(total, 'Total'),
    ],
    [null, ...meters.map(({ ean }) => ean), ...fill(total, 'Tous')],
    [null, ...meters.map(({ direction }) => words[direction][1]), ...fill(total, 'A+')],
    ['Date', ...meters.map(() => null), ...fill(total, null)],
  ]
  return {
    name: 'RESA.xlsx',
    kind: 'xlsx',
    encoding: manner.encoding,
    delimiter: ';',
    sheets: sheets.map(({ name, measure }) => {
      const rows = calendar.flatMap((day) =>
        stampCells(day, manner).map((stamp, slot) => {
          const values = meters.map((meter) => energyAt(meter.days.get(day), measure, slot))
          const sum = values.reduce((all, mwh) => (Number.isNaN(mwh) ? all : all + mwh), 0)
          const cells = [...values, ...fill(total, sum)].map((mwh) => energyNumber(mwh, manner))
          return [stamp, ...cells] as Cell[]
        }),
      )
      const footer = fill(total, ['Total', ...meters.map(() => 1), 1] as Cell[])
      return { name, rows: [...header, ...rows, ...footer] }
    }),
    truth: days.map((day) => ({ ...day, quality: null })),
    months: [],
  }
}

const fill = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value)

function energyAt(day: SimulatedDay | undefined, measure: Measure, slot: number): number {
  if (!day) return Number.NaN
  const [gross, shared] = [day.gross[slot]!, day.shared ? day.shared[slot]! : Number.NaN]
  return measure === 'gross' ? gross : measure === 'shared' ? shared : gross - shared
}
