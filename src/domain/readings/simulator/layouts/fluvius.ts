import type { Cell } from '../../../tables/cell.ts'
import { addDays, type LocalDay, slotsOf, weekday } from '../../../time/local-day.ts'
import { randomOf } from '../../demo/random.ts'
import { qualityCode } from '../../packed-day.ts'
import { slotLabels } from '../../slot-labels.ts'
import { byMeter, type SimulatedDay } from '../simulated-day.ts'
import { csvFile, type Manner, type SimulatedFile } from '../simulated-file.ts'
import { belgianDay, eanText, energyText } from '../written-cells.ts'

const header = [
  ...['Van (datum)', 'Van (tijdstip)', 'Tot (datum)', 'Tot (tijdstip)', 'EAN-code', 'Meter', 'Metertype'],
  ...['Register', 'Volume', 'Eenheid', 'Validatiestatus', 'Omschrijving'],
]
const names = { offtake: 'Afname', injection: 'Injectie' } as const

/**
 * The portal of Fluvius: gross energy only, in the register that counts (day from 7:00 to 22:00, not at the weekend); with
 * `totals` the other register as well, at zero, and reactive energy, which is none of ours.
 */
export function fluviusPortal(days: readonly SimulatedDay[], manner: Manner): SimulatedFile {
  const rows: Cell[][] = [header]
  for (const { ean, direction, days: of } of byMeter(days))
    for (const day of of.values()) {
      const labels = spans(day.day)
      for (const [slot, span] of labels.entries()) {
        const hour = Number(span[1]!.slice(0, 2))
        const registers = weekday(day.day) < 6 && hour >= 7 && hour < 22 ? ['Dag', 'Nacht'] : ['Nacht', 'Dag']
        const meter = [eanText(ean, manner), '1SAG3200000000', 'Digitale meter']
        const row = (register: string, mwh: number, unit: string, status: string) =>
          rows.push([...span, ...meter, register, volume(mwh, status, manner), unit, status, null])
        const status = statusOf(day, slot, manner.seed)
        row(`${names[direction]} ${registers[0]}`, day.gross[slot]!, manner.unit, status)
        if (!manner.totals) continue
        row(`${names[direction]} ${registers[1]}`, 0, manner.unit, 'Uitgelezen')
        row('Afname Inductief', 1000, 'kVArh', 'Uitgelezen')
      }
    }
  return csvFile('Verbruikshistoriek_elektriciteit.csv', manner, rows, days.map(truthOf))
}

const volume = (mwh: number, status: string, manner: Manner) =>
  status === 'Geen verbruik' ? null : energyText(mwh, manner)

function statusOf({ gross, quality, ean, day }: SimulatedDay, slot: number, seed: number): string {
  if (Number.isNaN(gross[slot]!)) return ''
  if (quality?.[slot] === qualityCode.estimated) return 'Geschat'
  const draw = randomOf(seed, 'status', ean, day, slot)()
  if (gross[slot] === 0 && draw < 0.5) return 'Geen verbruik'
  return draw < 0.2 ? 'Gevalideerd' : 'Uitgelezen'
}

/** Day and time of a slot's start and end, as the wall clock shows them. */
function spans(day: LocalDay): string[][] {
  const labels = [...slotLabels(day, 1), `${addDays(day, 1)}T00:00:00`]
  const moment = (label: string) => [belgianDay(label.slice(0, 10), '-'), label.slice(11, 19)]
  return Array.from({ length: slotsOf(day) }, (_, slot) => [
    ...moment(labels[slot]!),
    ...moment(labels[slot + 1]!),
  ])
}

/** Fluvius says what is estimated, not what was corrected, and nothing of sharing. */
function truthOf(day: SimulatedDay): SimulatedDay {
  const estimated = day.quality?.map((code) => (code === qualityCode.estimated ? code : qualityCode.measured))
  return { ...day, shared: null, quality: estimated ?? null }
}
