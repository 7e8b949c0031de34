// npm run bench [-- list members many series together sharing take-part readings import import-members tables home first-load keys sign-in first-start]: measured figures beside their goals, and beside the same
// work on the plain layout (a row per quarter-hour; five joined tables; a general parser). Never run by the tests: figures
// are to be read.
import os from 'node:os'
import { firstLoad } from './first-load.ts'
import { firstPage } from './first-page.ts'
import { firstStart } from './first-start.ts'
import { importMembers } from './import-members.ts'
import { importMeters } from './import-meters.ts'
import { importReadings } from './import-readings.ts'
import { keyEditor } from './key-editor.ts'
import { manyMeters } from './many-meters.ts'
import { membersList } from './members-list.ts'
import { metersList } from './meters-list.ts'
import { quickOpen } from './quick-open.ts'
import { makeScene } from './scene.ts'
import { series } from './series.ts'
import { sharing } from './sharing.ts'
import { signingIn } from './sign-in.ts'
import { printed, type Row } from './table.ts'
import { tableFiles } from './table-files.ts'
import { takePart } from './take-part.ts'
import { together } from './together.ts'

const asked = process.argv.slice(2)
const wanted = (part: string) => asked.length === 0 || asked.includes(part)
const rows: Row[] = []

if (wanted('first-start')) rows.push(...(await firstStart()))
if (wanted('tables')) rows.push(...(await tableFiles()))
const scene = await makeScene()
try {
  if (wanted('series')) rows.push(...(await series(scene)))
  if (wanted('together')) rows.push(...(await together(scene)))
  if (wanted('sharing')) rows.push(...(await sharing(scene)))
  if (wanted('readings')) rows.push(...(await importReadings(scene)))
  if (wanted('list')) rows.push(...(await metersList(scene)), ...(await quickOpen(scene)))
  if (wanted('members')) rows.push(...(await membersList(scene)))
  if (wanted('import')) rows.push(...(await importMeters(scene)))
  if (wanted('import-members')) rows.push(...(await importMembers(scene)))
  if (wanted('home')) rows.push(...(await firstPage(scene)))
  if (wanted('take-part')) rows.push(...(await takePart(scene)))
  if (wanted('sign-in')) rows.push(...(await signingIn(scene)))
  if (wanted('many')) rows.push(...(await manyMeters(scene)))
  if (wanted('first-load') || wanted('keys')) {
    const { rows: demo } = await scene.owner.query<{ id: string }>(
      'select id from communities where demo is not null order by created_at limit 1',
    )
    const { id } = demo[0]!
    if (wanted('first-load'))
      rows.push(...(await firstLoad(scene.address, `/communities/${id}/meters`, scene.cookie)))
    if (wanted('keys')) rows.push(...(await keyEditor(scene.address, id, scene.cookie)))
  }
} finally {
  await scene.close()
}
console.log(
  `\n${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores (load ${os.loadavg()[0]!.toFixed(1)}), Node ${process.version}\n\n${printed(rows)}\n`,
)
process.exitCode = rows.some(({ goal, measured }) => goal !== null && measured > goal) ? 1 : 0
