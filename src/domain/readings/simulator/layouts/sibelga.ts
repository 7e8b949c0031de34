import type { Cell } from '../../../tables/cell.ts'
import { monthOf, weekday } from '../../../time/local-day.ts'
import { randomOf } from '../../demo/random.ts'
import type { MonthTotal, Tariff } from '../../import/readers/month-reader.ts'
import { slotLabels } from '../../slot-labels.ts'
import type { SimulatedDay } from '../simulated-day.ts'
import type { Manner, SimulatedFile } from '../simulated-file.ts'
import { energyNumber } from '../written-cells.ts'

const header = [
  ...['FromDate (Inclu)', 'ToDate (Exclu)', 'EAN', 'Compteur', 'Tariff', 'Volume Partagé (kWh)'],
  ...['Volume Complémentaire (kWh)', 'Injection Partagée (kWh)', 'Gridfee total'],
]
const codes: Record<Tariff, string> = { total: 'TH', day: 'HI', night: 'LOW' }

/** Sibelga's monthly workbook: a row per meter and tariff. Every other meter has a day and a night tariff. */
export function sibelgaMonthly(days: readonly SimulatedDay[], manner: Manner): SimulatedFile {
  const totals = new Map<string, MonthTotal>()
  const eans = [...new Set(days.map(({ ean }) => ean))].sort()
  for (const day of days) for (const [slot, label] of slotLabels(day.day, 1).entries()) add(day, slot, label)

  function add({ ean, direction, day, gross, shared }: SimulatedDay, slot: number, label: string) {
    if (Number.isNaN(gross[slot]!)) return
    const hour = Number(label.slice(11, 13))
    const isDay = weekday(day) < 6 && hour >= 7 && hour < 22
    const tariff = eans.indexOf(ean) % 2 === 0 ? 'total' : isDay ? 'day' : 'night'
    const key = `${ean} ${monthOf(day)} ${tariff}`
    const total = totals.get(key) ?? start(ean, monthOf(day), tariff, manner.seed)
    totals.set(key, total)
    const part = shared ? shared[slot]! : 0
    if (direction === 'injection') total.injectionShared = (total.injectionShared ?? 0) + part
    else {
      total.offtakeShared = (total.offtakeShared ?? 0) + part
      total.offtakeResidual = (total.offtakeResidual ?? 0) + gross[slot]! - part
    }
  }

  const order = ({ ean, month, tariff }: MonthTotal) =>
    `${ean} ${month} ${['total', 'day', 'night'].indexOf(tariff)}`
  const months = [...totals.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1))
  const rows: Cell[][] = [[`Volumes et tarifs mensuels`], header]
  for (const total of months) {
    const [from, until] = [dayText(total.month, 0), dayText(total.month, 1)]
    const energy = [total.offtakeShared, total.offtakeResidual, total.injectionShared]
    rows.push([
      ...[from, until, total.ean, '1SAG1100000000', codes[total.tariff]],
      ...energy.map((mwh) => (mwh === null ? null : energyNumber(mwh, { ...manner, unit: 'kWh' }))),
      total.gridFeeCents! / 100,
    ])
  }
  if (manner.totals) rows.push([null, null, 'Total', null, null, 1, 1, 1, 1])
  return {
    name: 'Volumes_et_tarifs_mensuels.xlsx',
    kind: 'xlsx',
    encoding: manner.encoding,
    delimiter: ';',
    sheets: [{ name: 'Data', rows }],
    truth: [],
    months,
  }
}

const start = (ean: string, month: string, tariff: Tariff, seed: number): MonthTotal => ({
  ean,
  month,
  tariff,
  offtakeShared: null,
  offtakeResidual: null,
  injectionShared: null,
  injectionResidual: null,
  gridFeeCents: Math.floor(randomOf(seed, 'fee', ean, month, tariff)() * 10_000),
})

/** `1/04/2026`, the first day of the month so many months on. */
function dayText(month: string, further: number): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + further
  return `1/${String((number % 12) + 1).padStart(2, '0')}/${Math.floor(number / 12)}`
}
