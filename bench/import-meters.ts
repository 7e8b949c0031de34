import { buffer } from 'node:stream/consumers'
import { writeCsv } from '../src/server/adapters/sheets/write-csv.ts'
import { writeXlsx } from '../src/server/adapters/sheets/write-xlsx.ts'
import type { WrittenTable } from '../src/server/adapters/sheets/written-table.ts'
import { importing, row, worstOf } from './importing.ts'
import type { Scene } from './scene.ts'
import type { Row } from './table.ts'
import { watched } from './watched.ts'

const meters = 10_000
const sampled = 200
const titles = [
  ...['EAN', 'N° du compteur', 'Rue', 'Numéro', 'Boîte', 'Code postal', 'Ville', 'Nombre de phases'],
  ...['Fréquence de relevé', 'Groupe tarifaire', 'Date d’activation', 'Puissance de prélèvement (kVA)'],
  ...['Ampérage (A)', 'Filière de production', 'Puissance totale de production (kVA)', 'Statut d’injection'],
  ...['GRD', 'Tarif', 'Usage', 'Titulaire', 'Prénom du titulaire', 'E-mail du titulaire'],
]

/** A community’s meters come in from a file: previewed, done, changed by a second file; both undone, so that nothing stays. */
export async function importMeters(scene: Scene): Promise<Row[]> {
  const { send, committed, undo, oneByOne } = importing(scene, 'meters')
  const csv = await buffer(writeCsv(tableOf('01/01/2024', 9.2), 'fr'))
  const changes = await buffer(writeCsv(tableOf('01/03/2025', 12), 'fr'))
  const xlsx = await buffer(writeXlsx(tableOf('2024-01-01', 9.2)))
  await send(csv.subarray(0, 4000), 'warm.csv')

  const preview = await watched(() => send(csv, 'a.csv'))
  const workbook = await watched(() => send(xlsx, 'a.xlsx'))
  const made = await watched(() => committed(csv, preview.result.preview.fingerprint))
  const second = await watched(() => send(changes, 'b.csv'))
  const changed = await watched(() => committed(changes, second.result.preview.fingerprint))
  const undone = await watched(() => undo(changed.result))
  const unmade = await watched(() => undo(made.result))
  const { created } = made.result
  if (created !== meters || changed.result.changed !== meters) throw new Error('not everything was imported')
  const baseline = (await oneByOne(Array.from({ length: sampled }, (_, i) => bodyOf(i)))) * (meters / sampled)
  const all = [preview, workbook, made, second, changed, undone, unmade]
  const count = meters.toLocaleString('en').replace(',', ' ')
  return [
    row(
      `Import of ${count} new meters from CSV: preview and commit`,
      preview.seconds + made.seconds,
      's',
      15,
      baseline,
      'baseline: POST meters one by one, 200 of them, extrapolated',
    ),
    row('Import: preview of the CSV', preview.seconds, 's', null),
    row('Import: preview of the same as XLSX', workbook.seconds, 's', null),
    row('Import: commit', made.seconds, 's', null),
    row(`Import changing ${count} meters: preview and commit`, second.seconds + changed.seconds, 's', 15),
    row('Import: undo of the changes', undone.seconds, 's', null),
    row('Import: undo of the new meters', unmade.seconds, 's', null),
    ...worstOf('Import', all),
  ]
}

/** A third of the holders are new, and hold three meters or so. */
function tableOf(from: string, power: number): WrittenTable {
  const rows = Array.from({ length: meters }, (_, i) => {
    const holder = i % 3_000
    return [
      ...[`541447${String(i).padStart(12, '0')}`, `M-${i}`, 'Rue de la Gare', String(1 + (i % 200)), ''],
      ...['4000', 'Liège', 'Monophasé', 'Quart-horaire', 'Basse tension', from, power, 40, 'Aucune', '', ''],
      ...['RESA', 'Simple', 'Résidentiel', `Martin ${holder}`, 'Marie', `marie.${holder}@example.be`],
    ]
  })
  return {
    sheet: 'Compteurs',
    columns: titles.map((header) => ({
      header,
      kind: /kVA|Ampérage/.test(header)
        ? 'number'
        : header.startsWith('Date') && from.includes('-')
          ? 'day'
          : 'text',
    })),
    rows,
  }
}

const bodyOf = (i: number) => ({
  address: { street: 'Rue de la Gare', houseNumber: '1', box: null, postalCode: '4000', city: 'Liège' },
  ...{ ean: `541448${String(i).padStart(12, '0')}`, meterNumber: `M-${i}`, phases: 'single' },
  ...{ readingFrequency: 'quarter-hourly', tariffGroup: 'low-voltage', holderId: null },
  configuration: {
    ...{ from: '2024-01-01', samplingPowerKva: 9.2, amperageA: 40, productionChain: 'none' },
    ...{ dso: 'resa', rate: 'single', clientType: 'residential' },
  },
})
