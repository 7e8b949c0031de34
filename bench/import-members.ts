import { buffer } from 'node:stream/consumers'
import { writeCsv } from '../src/server/adapters/sheets/write-csv.ts'
import type { WrittenTable } from '../src/server/adapters/sheets/written-table.ts'
import { importing, row, worstOf } from './importing.ts'
import type { Scene } from './scene.ts'
import type { Row } from './table.ts'
import { watched } from './watched.ts'

const members = 5_000
const sampled = 200
const titles = [...['Nom', 'Prénom', 'E-mail', 'Téléphone', 'Rue', 'Numéro', 'Code postal', 'Ville', 'IBAN']]

/** A community’s members come in from a file: previewed, done, changed by a second file; both undone, so that nothing stays. */
export async function importMembers(scene: Scene): Promise<Row[]> {
  const { send, committed, undo, oneByOne } = importing(scene, 'members')
  const csv = await buffer(writeCsv(tableOf('Rue de la Gare'), 'fr'))
  const changes = await buffer(writeCsv(tableOf('Rue Neuve'), 'fr'))
  await send(csv.subarray(0, 4000), 'warm.csv')

  const preview = await watched(() => send(csv, 'a.csv'))
  const made = await watched(() => committed(csv, preview.result.preview.fingerprint))
  const second = await watched(() => send(changes, 'b.csv'))
  const changed = await watched(() => committed(changes, second.result.preview.fingerprint))
  const undone = await watched(() => undo(changed.result))
  const unmade = await watched(() => undo(made.result))
  if (made.result.created !== members || changed.result.changed !== members)
    throw new Error('not everybody was imported')
  const baseline =
    (await oneByOne(Array.from({ length: sampled }, (_, i) => bodyOf(i)))) * (members / sampled)
  const count = members.toLocaleString('en').replace(',', ' ')
  return [
    row(
      `Import of ${count} new members from CSV: preview and commit`,
      preview.seconds + made.seconds,
      's',
      10,
      baseline,
      'baseline: POST members one by one, 200 of them, extrapolated',
    ),
    row('Import of members: preview', preview.seconds, 's', null),
    row(`Import changing ${count} members: preview and commit`, second.seconds + changed.seconds, 's', 10),
    row('Import of members: undo of the changes', undone.seconds, 's', null),
    row('Import of members: undo of the new members', unmade.seconds, 's', null),
    ...worstOf('Import of members', [preview, made, second, changed, undone, unmade]),
  ]
}

const person = (i: number) => ({
  name: `Importé ${i}`,
  firstName: 'Anne',
  email: `anne.${i}@import.example.be`,
  phone: '04 123 45 67',
})

function tableOf(street: string): WrittenTable {
  const rows = Array.from({ length: members }, (_, i) => [
    ...Object.values(person(i)),
    ...[street, String(1 + (i % 200)), '4000', 'Liège', 'BE68539007547034'],
  ])
  return { sheet: 'Membres', columns: titles.map((header) => ({ header, kind: 'text' })), rows }
}

const bodyOf = (i: number) => ({
  kind: 'individual',
  ...person(members + i),
  homeAddress: { street: 'Rue de la Gare', houseNumber: '1', box: null, postalCode: '4000', city: 'Liège' },
  iban: 'BE68539007547034',
})
