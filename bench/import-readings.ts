import { execFile } from 'node:child_process'
import { openAsBlob } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { ImportDetail } from '../src/domain/readings/import/import.schema.ts'
import { asSystem } from '../src/server/db/in-community.ts'
import { newId } from '../src/server/db/new-id.ts'
import { importMeters } from '../src/server/meters/import-meters.ts'
import { configurationBody } from '../src/server/testing/examples.ts'
import type { Month } from './dso-files.ts'
import type { Scene } from './scene.ts'
import type { Row } from './table.ts'
import { watched } from './watched.ts'

const count = 200
const month = { from: '2026-05-01', until: '2026-06-01' }

/** A month of 200 meters comes in from a workbook, comes in again, is taken back; and a CSV of a million rows. */
export async function importReadings(scene: Scene): Promise<Row[]> {
  const { communityId, eans } = await makeCommunity(scene)
  const folder = await mkdtemp(join(tmpdir(), 'optimce-bench-files-'))
  const at = (path: string) => `${scene.address}/api/v1/communities/${communityId}/imports${path}`
  const headers = { cookie: `${scene.cookie.name}=${scene.cookie.value}` }
  const call = async (path: string, init: RequestInit = {}): Promise<ImportDetail> => {
    const answer = await fetch(at(path), { headers, ...init })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as ImportDetail
  }
  const settled = async (id: string, wanted: ImportDetail['state']) => {
    for (;;) {
      const detail = await call(`/${id}`)
      const { state } = detail
      if (state === wanted) return detail
      if (state !== 'reading' && state !== 'committing') throw new Error(JSON.stringify(detail.error))
      await wait(50)
    }
  }
  const preview = async (path: string) => {
    const body = new FormData()
    body.set('files', await openAsBlob(path), 'file')
    return settled((await call('', { method: 'POST', body })).id, 'previewed')
  }
  const commit = async (id: string) => {
    await call(`/${id}/commit`, { method: 'POST' })
    return settled(id, 'committed')
  }
  try {
    const [resa, ores] = [join(folder, 'resa.xlsx'), join(folder, 'ores.csv')]
    const wanted: Month = { eans, ...month }
    await promisify(execFile)(process.execPath, ['bench/dso-files.ts', folder, JSON.stringify(wanted)])
    const seen = await watched(() => preview(resa))
    const done = await watched(() => commit(seen.result.id))
    if (done.result.counts?.daysNew !== count * 31) throw new Error('not everything was imported')
    const again = await watched(async () => commit((await preview(resa)).id))
    if (again.result.counts?.daysSame !== count * 31) throw new Error('something changed')
    const undone = await watched(() => call(`/${seen.result.id}/undo`, { method: 'POST' }))
    const csv = await watched(async () => commit((await preview(ores)).id))
    await call(`/${csv.result.id}/undo`, { method: 'POST' })
    const plain = await plainLoad(scene)
    const all = [seen, done, again, undone, csv]
    const most = (of: 'megabytes' | 'p99' | 'turn') => Math.max(...all.map((one) => one[of]))
    const row = (what: string, measured: number, unit: string, goal: number | null): Row => ({
      ...{ what: `Readings: ${what}`, measured, unit, goal },
    })
    return [
      row(
        'RESA, 200 meters × a month × 3 sheets: previewed and committed',
        seen.seconds + done.seconds,
        's',
        10,
      ),
      row('RESA: of that, the preview', seen.seconds, 's', null),
      {
        ...row('RESA: of that, the commit', done.seconds, 's', null),
        ...{
          baseline: plain,
          note: 'baseline: the same slots from the server itself, a row each, nothing read or compared',
        },
      },
      row('RESA: the same again, previewed and committed', again.seconds, 's', 6),
      row('RESA: undo', undone.seconds, 's', 3),
      row('ORES CSV of a million rows: previewed and committed', csv.seconds, 's', 10),
      row('memory above rest, the most', most('megabytes'), 'MB', 300),
      row('event loop, p99, the worst', most('p99'), 'ms', 50),
      row('event loop, the longest turn', most('turn'), 'ms', 50),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function makeCommunity({ owner, app, userId }: Scene) {
  const communityId = newId()
  await owner.query(`insert into communities values ($1, 'Imports', 'WAL', 'BE-WAL-CWAPE')`, [communityId])
  await owner.query(`insert into community_users values ($1, $2, 'manager')`, [communityId, userId])
  const from = '2024-01-01'
  const meters = Array.from({ length: count }, (_, i) => ({
    ...{ id: newId(), ean: `5414498${String(i).padStart(11, '0')}`, meterNumber: `R-${i}` },
    address: { street: 'Rue Haute', houseNumber: '1', box: null, postalCode: '4000', city: 'Liège' },
    ...({ phases: 'single', readingFrequency: 'quarter-hourly', tariffGroup: 'low-voltage' } as const),
    configurations: [{ ...configurationBody({ from }), from, until: null }],
    ...{ holders: [], participations: [] },
  }))
  await asSystem(app, communityId, async ({ db }) =>
    importMeters({ db, communityId, today: '2026-06-15' }, meters),
  )
  return { communityId, eans: meters.map(({ ean }) => ean) }
}

/** The plain way: the same 595 200 quarter-hours into a table with a row for each. Seconds. */
async function plainLoad({ owner }: Scene): Promise<number> {
  await owner.query(`create table bench_plain_load (community_id uuid, meter_id uuid, direction "char", ts timestamptz,
    gross_kwh numeric, shared_kwh numeric, quality text, primary key (community_id, meter_id, direction, ts))`)
  const ids = Array.from({ length: count }, () => newId())
  const start = performance.now()
  await owner.query(
    `insert into bench_plain_load select $1, id::uuid, 'o', ts, 0.123, 0.012, 'measured'
     from unnest($2::text[]) id, generate_series($3::timestamptz, $3::timestamptz + interval '30 days 23:45', interval '15 minutes') ts`,
    [newId(), ids, '2026-05-01T00:00:00+02:00'],
  )
  const seconds = (performance.now() - start) / 1000
  await owner.query('drop table bench_plain_load')
  return seconds
}
