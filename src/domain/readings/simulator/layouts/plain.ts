import type { Cell } from '../../../tables/cell.ts'
import { qualityCode } from '../../packed-day.ts'
import { byMeter, type SimulatedDay } from '../simulated-day.ts'
import { csvFile, type Manner, type SimulatedFile } from '../simulated-file.ts'
import { eanText, energyText, stampTexts } from '../written-cells.ts'

const qualities = ['measured', 'estimated', 'corrected', 'missing']

/** Our own long layout, which holds everything. */
export function plainLong(days: readonly SimulatedDay[], manner: Manner): SimulatedFile {
  const unit = manner.unit.toLowerCase()
  const rows: Cell[][] = [['ean', 'timestamp', 'direction', unit, `shared_${unit}`, 'quality']]
  for (const { ean, direction, days: of } of byMeter(days))
    for (const { day, gross, shared, quality } of of.values())
      for (const [slot, stamp] of stampTexts(day, manner).entries()) {
        const code = Number.isNaN(gross[slot]!)
          ? qualityCode.missing
          : (quality?.[slot] ?? qualityCode.measured)
        const settled = shared ? energyText(shared[slot]!, manner) : null
        // A shared value whose gross is missing is said without a quality.
        const said = code === qualityCode.missing && settled !== null ? null : qualities[code]!
        rows.push([eanText(ean, manner), stamp, direction, energyText(gross[slot]!, manner), settled, said])
      }
  return csvFile('readings.csv', manner, rows, [...days], manner.decimalSign === '.' ? ',' : ';')
}

/** Our own wide layout: gross energy, a column per meter and direction. */
export function plainWide(days: readonly SimulatedDay[], manner: Manner): SimulatedFile {
  const meters = byMeter(days)
  const calendar = [...new Set(days.map(({ day }) => day))].sort()
  const rows: Cell[][] = [
    [
      `timestamp (${manner.unit})`,
      ...meters.map(({ ean, direction }) => `${ean} ${direction}`),
      ...(manner.totals ? ['Total'] : []),
    ],
  ]
  for (const day of calendar)
    for (const [slot, stamp] of stampTexts(day, manner).entries()) {
      const values = meters.map(({ days: of }) => of.get(day)?.gross[slot] ?? Number.NaN)
      const sum = values.reduce((all, mwh) => (Number.isNaN(mwh) ? all : all + mwh), 0)
      rows.push([
        stamp,
        ...[...values, ...(manner.totals ? [sum] : [])].map((mwh) => energyText(mwh, manner)),
      ])
    }
  const truth = days.map((day) => ({ ...day, shared: null, quality: null }))
  return csvFile('courbes.csv', manner, rows, truth, manner.decimalSign === '.' ? ',' : ';')
}
