// `node bench/dso-files.ts <folder> <month as JSON>`: in a process of its own, so that what writing takes is not counted as
// what reading takes.

import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { slotLabels } from '../src/domain/readings/slot-labels.ts'
import { eachDay, type LocalDay } from '../src/domain/time/local-day.ts'
import { writeXlsx } from '../src/server/adapters/sheets/write-xlsx.ts'
import type { WrittenRow, WrittenTable } from '../src/server/adapters/sheets/written-table.ts'

export type Month = { eans: readonly string[]; from: LocalDay; until: LocalDay }

/** Whole Wh, the same in every run: gross energy, of which a part is shared. */
const gross = (meter: number, slot: number) => 20 + ((meter * 7919 + slot * 104_729) % 900)
const shared = (meter: number, slot: number) => gross(meter, slot) % 20

/** RESA's workbook of a month, streamed to the disk: three sheets, a column per meter. */
async function writeResa(path: string, { eans, from, until }: Month) {
  const measures = [
    ['Brut Rep', gross],
    ['Partagé Rep', shared],
    ['Net Rep', (meter: number, slot: number) => gross(meter, slot) - shared(meter, slot)],
  ] as const
  const tables = measures.map(([sheet, of]): WrittenTable => {
    function* rows(): Generator<WrittenRow> {
      yield [null, ...eans]
      yield [null, ...eans.map(() => 'A+')]
      yield ['Date', ...eans.map(() => null)]
      let slot = 0
      for (const label of labels(from, until)) {
        yield [label, ...eans.map((_, meter) => of(meter, slot) / 1000)]
        slot++
      }
    }
    const columns = eans.map(() => ({ header: 'Prélèvement (kWh)', kind: 'number' as const }))
    return { sheet, columns: [{ header: '', kind: 'text' }, ...columns], rows: rows() }
  })
  await pipeline(writeXlsx(...(tables as [WrittenTable])), createWriteStream(path))
}

/** ORES' file of consumption, two iterations per quarter-hour. */
async function writeOres(path: string, { eans, from, until }: Month) {
  const header =
    'EAN;Timestamp;Itération;Coefficient;Prélèvement brut;Production mise à disposition par le partage;Prélèvement couvert par le partage;Surplus de production;Allo Consommation\r\n'
  const kWh = (wh: number) => (wh / 1000).toFixed(3).replace('.', ',')
  function* lines() {
    yield header
    for (const [meter, ean] of eans.entries()) {
      let slot = 0
      for (const label of labels(from, until)) {
        const all = kWh(gross(meter, slot))
        const part = kWh(shared(meter, slot))
        const at = `${label.slice(6, 10)}-${label.slice(3, 5)}-${label.slice(0, 2)}${label.slice(10)}`
        yield `${ean};${at};1;1;${all};${part};${part};0;1\r\n${ean};${at};2;1;${all};0;0;0;1\r\n`
        slot++
      }
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(path))
}

/** `dd/mm/yyyy hh:mm` of every quarter-hour. */
function* labels(from: LocalDay, until: LocalDay): Generator<string> {
  for (const day of eachDay(from, until))
    for (const label of slotLabels(day, 1))
      yield `${day.split('-').reverse().join('/')} ${label.slice(11, 16)}`
}

const [folder, month] = process.argv.slice(2)
if (folder && month) {
  const { eans, ...days } = JSON.parse(month) as Month
  await writeResa(join(folder, 'resa.xlsx'), { eans, ...days })
  await writeOres(join(folder, 'ores.csv'), { eans: eans.slice(0, 168), ...days })
}
