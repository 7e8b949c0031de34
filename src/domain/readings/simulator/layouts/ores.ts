import type { Cell } from '../../../tables/cell.ts'
import { byMeter, type SimulatedDay } from '../simulated-day.ts'
import { csvFile, type Manner, type SimulatedFile } from '../simulated-file.ts'
import { eanText, energyText, stampTexts } from '../written-cells.ts'

const productionHeader = [
  ...['EAN', 'Timestamp', 'Production brute', 'Coefficient', 'Production allouée au partage'],
  ...[
    'Production allouée autoconsommée par le partage',
    'Production non allouée au partage',
    'Allo Production',
  ],
]
const consumptionHeader = [
  ...['EAN', 'Timestamp', 'Itération', 'Coefficient', 'Prélèvement brut'],
  ...['Production mise à disposition par le partage', 'Prélèvement couvert par le partage'],
  ...['Surplus de production', 'Allo Consommation'],
]

/** ORES, production: every meter's injection, of which all is offered to the sharing. It knows no quality. */
export function oresProduction(days: readonly SimulatedDay[], manner: Manner): SimulatedFile {
  const injected = days.filter(({ direction }) => direction === 'injection')
  const text = (mwh: number) => energyText(mwh, manner)
  const rows: Cell[][] = [withUnit(productionHeader, manner)]
  for (const { ean, day, stamp, slot } of eachSlot(injected, manner)) {
    const [gross, shared] = [day.gross[slot]!, day.shared ? day.shared[slot]! : Number.NaN]
    rows.push([ean, stamp, text(gross), '1', text(gross), text(shared), text(gross * 0), ''].map(orNull))
  }
  return csvFile('ORES_production.csv', manner, rows, injected.map(withoutQuality))
}

/** ORES, consumption: every meter's offtake in two rounds of the key, the first of which covers two thirds. */
export function oresConsumption(days: readonly SimulatedDay[], manner: Manner): SimulatedFile {
  const taken = days.filter(({ direction }) => direction === 'offtake')
  const text = (mwh: number) => energyText(mwh, manner)
  const rows: Cell[][] = [withUnit(consumptionHeader, manner)]
  for (const { ean, day, stamp, slot } of eachSlot(taken, manner)) {
    const [gross, shared] = [day.gross[slot]!, day.shared ? day.shared[slot]! : Number.NaN]
    const first = Math.floor((shared * 2) / 3)
    for (const [round, covered] of [first, shared - first].entries())
      rows.push(
        [ean, stamp, String(round + 1), `0${manner.decimalSign}25`, text(gross), text(covered), text(covered)]
          .concat(text(0), '')
          .map(orNull),
      )
  }
  return csvFile('ORES_consommation.csv', manner, rows, taken.map(withoutQuality))
}

/** ORES names no unit, which is kWh; another one would have to be named. */
const withUnit = (header: string[], { unit }: Manner) =>
  unit === 'kWh'
    ? header
    : header.map((name) => (/^(Production|Prélèvement)/.test(name) ? `${name} (${unit})` : name))

function* eachSlot(days: readonly SimulatedDay[], manner: Manner) {
  for (const meter of byMeter(days))
    for (const day of [...meter.days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)))
      for (const [slot, stamp] of stampTexts(day.day, manner, 'ymd').entries())
        yield { ean: eanText(meter.ean, manner), day, stamp, slot }
}

const orNull = (cell: string | null) => (cell === '' ? null : cell)
const withoutQuality = (day: SimulatedDay): SimulatedDay => ({ ...day, quality: null })
