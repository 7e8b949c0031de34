import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { reissued } from '../../../domain/readings/simulator/happenings.ts'
import { openJobs } from '../../adapters/jobs/jobs.ts'
import { meterBody } from '../../testing/examples.ts'
import { daysOf, eans, fileOf, openReadingsImports } from '../../testing/readings-imports.ts'

const imports = await openReadingsImports()
const { house, send, get, post, settled, preview, commit, importAll, rows, stored, forgetAll } = imports
afterAll(() => house.close())
beforeEach(forgetAll)

const days = daysOf('2026-05-04', '2026-05-06')
const file = fileOf('plain-long', days)
const keptAt = (content: Buffer) => {
  const hash = createHash('sha256').update(content).digest('hex')
  return join(house.filesFolder, house.south.id, hash.slice(0, 2), hash)
}

describe('the original file', { timeout: 60_000 }, () => {
  it('is kept as it was sent, with its name and what it holds', async () => {
    const name = 'Relevés « mai ».csv'
    const done = await importAll({ ...file, name })
    const sha256 = createHash('sha256').update(file.content).digest('hex')
    expect(done.files).toMatchObject([
      { name, sha256, size: file.content.length, readAs: { profile: 'plain-long' } },
    ])
    const answer = await house.asManager(`/imports/${done.id}/files/0`)
    expect(answer.bytes).toEqual(file.content)
    expect(answer.headers['content-disposition']).toContain(`filename*=UTF-8''${encodeURIComponent(name)}`)
    expect((await house.asManager(`/imports/${done.id}/files/1`)).status).toBe(404)
  })

  it('goes with a cancelled import, unless another one has the same', async () => {
    const own = fileOf('plain-long', daysOf('2026-05-11', '2026-05-12'))
    const [first, second] = [await preview(own), await preview(own)]
    expect((await post(first.id, 'cancel')).body).toMatchObject({ state: 'cancelled' })
    expect(existsSync(keptAt(own.content as Buffer))).toBe(true)
    await post(second.id, 'cancel')
    expect(existsSync(keptAt(own.content as Buffer))).toBe(false)
    expect((await house.asManager(`/imports/${second.id}/files/0`)).status).toBe(404)
  })
})

describe('an import can be cancelled', { timeout: 60_000 }, () => {
  it('after its preview: nothing is written, nothing stays staged, and it cannot be committed', async () => {
    const { id } = await preview(file)
    await post(id, 'cancel')
    expect(await house.owner('select from import_days where import_id = $1', [id])).toEqual([])
    expect((await post(id, 'commit')).body.code).toBe('import-not-previewed')
    expect((await post(id, 'cancel')).body.code).toBe('import-over')
    expect(await stored()).toEqual([])
  })

  it('while it is read or committed: all of it is there or nothing is', async () => {
    for (const step of ['reading', 'committing']) {
      const { id } = (await send([fileOf('plain-long', daysOf('2026-04-01', '2026-06-01'))])).body
      if (step === 'committing') {
        await settled(id)
        await post(id, 'commit')
      }
      const answer = await post(id, 'cancel')
      const found = await settled(id)
      expect(found.state).toBe(answer.status === 200 ? 'cancelled' : 'committed')
      expect((await stored()).length > 0).toBe(found.state === 'committed')
      await forgetAll()
    }
  })

  it('but not once it is committed', async () => {
    const { id } = await importAll(file)
    expect(await post(id, 'cancel')).toMatchObject({ status: 409, body: { code: 'import-over' } })
    expect((await get(id)).state).toBe('committed')
  })
})

describe('a commit', { timeout: 60_000 }, () => {
  it('merges with what is stored by then, and its summary tells what was really done', async () => {
    const stale = await preview(file)
    await importAll(file)
    const before = await rows()
    const done = await commit(stale.id)
    expect(stale.counts!.daysNew).toBeGreaterThan(0)
    expect(done.counts).toMatchObject({ daysNew: 0, daysSame: stale.counts!.daysNew })
    expect(await rows()).toEqual(before)
  })

  it('of two imports of the same meters at once: one wholly after the other', async () => {
    const second = fileOf('plain-long', reissued(days, 3))
    const seen = [await preview(file), await preview(second)]
    const done = await Promise.all(seen.map(({ id }) => commit(id)))
    expect(done.map(({ state }) => state)).toEqual(['committed', 'committed'])
    const undoable = (await Promise.all(seen.map(({ id }) => get(id)))).map(({ undo }) => undo.possible)
    expect(undoable.toSorted()).toEqual([false, true])
    const last = undoable[0] ? file : second
    expect(await stored()).toHaveLength(last.truth.length)
    const sums = await house.owner('select sum(gross_mwh)::bigint as sum from reading_days')
    const truth = last.truth.flatMap(({ gross }) => [...gross]).reduce((sum, mwh) => sum + mwh, 0)
    expect(Number(sums[0].sum)).toBe(truth)
  })

  it('takes what an EAN told before its meter was created, and a new reading shows it', async () => {
    const ean = '541449000000000996'
    const strange = days.filter(({ ean: of }) => of === eans[0]).map((day) => ({ ...day, ean }))
    const seen = await preview(fileOf('plain-long', [...days, ...strange]))
    expect(seen.counts).toMatchObject({ unknownMeters: 1 })
    const meter = (await house.asManager('/meters', { body: meterBody({ ean, holderId: null }) })).body
    await post(seen.id, 'read-again', { files: [] })
    expect((await settled(seen.id)).counts).toMatchObject({ unknownMeters: 0, meters: 5 })
    await commit(seen.id)
    expect((await house.asManager(`/meters/${meter.id}`)).body.dataUntil).toBe('2026-05-05')
    await forgetAll()
    await house.owner('delete from superseded_days where meter_id = $1', [meter.id])
    expect((await house.asManager(`/meters/${meter.id}`, { method: 'DELETE' })).status).toBe(409)
  })

  it('is refused to who manages nothing any more when its turn comes', async () => {
    const { id } = await preview(file)
    const role = (to: string) =>
      house.owner('update community_users set role = $1 where community_id = $2 and user_id = $3', [
        ...[to, house.south.id, house.south.scope.userId],
      ])
    await house.owner(
      `update imports set state = 'committing' where id = $1`, // asked for, and not yet done
      [id],
    )
    await role('member')
    const jobs = openJobs(house.database.url, () => {})
    const job = {
      id,
      communityId: house.south.id,
      userId: house.south.scope.userId,
      userName: 'south manager',
    }
    await house.database.app.transaction().execute((db) => jobs.send(db, 'imports', job))
    await jobs.stop()
    const failed = async () => (await house.owner('select state, error from imports where id = $1', [id]))[0]
    await expect.poll(failed, { timeout: 20_000 }).toMatchObject({
      ...{ state: 'failed', error: { code: 'role-too-low' } },
    })
    await role('manager')
    expect(await stored()).toEqual([])
  })
})

describe('a layout that nobody knows', { timeout: 60_000 }, () => {
  const lines = ['Quand|Énergie', '04/05/2026 00:00|0,125', '04/05/2026 00:15|0,250']
  const unknown = { name: 'maison.csv', content: lines.join('\r\n').replaceAll('|', ';') }
  const mapping = {
    ...{ shape: 'wide', sheet: null, headerRow: 1, eanColumns: null },
    stamp: { column: { header: 'Quand', letters: 'A' }, time: null, marks: 'start', clock: 'belgian' },
    columns: [
      {
        ...{ column: { header: 'Énergie', letters: 'B' }, ean: eans[0] },
        ...{ direction: 'offtake', measure: 'gross', unit: 'kWh' },
      },
    ],
  }

  it('is shown, described, kept under a name and recognised from then on', async () => {
    const { id, ...found } = await preview(unknown)
    expect(found).toMatchObject({ state: 'previewed', summary: null, counts: null, error: null })
    expect(found.needsMapping).toMatchObject({
      ...{ file: 0, name: 'maison.csv' },
      sheets: [{ sheet: '', rows: [{ number: 1, cells: ['Quand', 'Énergie'] }, {}, {}] }],
    })
    expect((await post(id, 'commit')).body.code).toBe('import-needs-mapping')
    const wrong = { ...mapping, headerRow: 2 }
    await post(id, 'mapping', { name: 'Maison', mapping: wrong })
    expect(await settled(id)).toMatchObject({ error: { code: 'mapping-does-not-fit', file: 'maison.csv' } })
    expect((await post(id, 'mapping', { name: 'Maison', mapping })).status).toBe(202)
    expect(await settled(id)).toMatchObject({ profile: 'mapped', needsMapping: null, counts: { daysNew: 1 } })
    expect((await commit(id)).state).toBe('committed')
    expect((await post(id, 'mapping', { name: 'Maison', mapping })).body.code).toBe('import-needs-no-mapping')

    const profiles = (await house.asManager('/import-profiles')).body.items
    expect(profiles).toMatchObject([{ name: 'Maison', mapping, by: 'south manager' }])
    const again = await preview(unknown)
    expect(again.files[0]!.readAs).toEqual({ profile: 'mapped', mappingId: profiles[0].id, name: 'Maison' })
    expect(again.summary).toMatchObject({ changesNothing: true })
    await house.asManager(`/import-profiles/${profiles[0].id}`, { method: 'DELETE' })
    expect((await preview(unknown)).needsMapping).not.toBeNull()
  })

  it('that was described wrongly is described anew, beginning with what was said, and read so from then on', async () => {
    const { id } = await preview(unknown)
    await post(id, 'mapping', { name: 'Maison', mapping })
    const [file] = (await settled(id)).files
    const { profile, mappingId } = file!.readAs!
    const again = { files: [{ file: 0, profile, mappingId, describeAnew: true }] }
    expect((await post(id, 'read-again', again)).status).toBe(202)
    const asked = await settled(id)
    expect(asked).toMatchObject({ state: 'previewed', summary: null, error: null })
    expect(asked.needsMapping).toMatchObject({ file: 0, was: { name: 'Maison', mapping } })
    expect((await post(id, 'commit')).body.code).toBe('import-needs-mapping')

    const [column] = mapping.columns
    const right = { ...mapping, columns: [{ ...column, unit: 'MWh' }] }
    expect((await post(id, 'mapping', { name: 'Maison', mapping: right })).status).toBe(202)
    expect((await settled(id)).summary!.meters).toMatchObject([{ kWhAfter: 375 }])
    expect((await house.asManager('/import-profiles')).body.items).toMatchObject([
      { id: mappingId, name: 'Maison', mapping: right },
    ])
    expect((await preview(unknown)).summary!.meters).toMatchObject([{ kWhAfter: 375 }])
    await house.asManager(`/import-profiles/${mappingId}`, { method: 'DELETE' })
  })

  it('is refused with 422 when it is asked for by a name that is not there', async () => {
    const mappingId = '0192f000-0000-7000-8000-00000000000f'
    expect(await send([unknown], { mappingId })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'mappingId', code: 'profile-unknown' }] },
    })
  })
})

it('the list shows them newest first, page by page, and by state', async () => {
  const [first, second] = [await preview(file), await importAll(file)]
  const list = async (query: string) => (await house.asManager(`/imports?${query}`)).body
  const found = await list('pageSize=1')
  expect(found.items).toMatchObject([{ id: second.id, state: 'committed', by: 'south manager' }])
  expect(found.total).toBeGreaterThanOrEqual(2)
  expect((await list('state=previewed')).items[0]).toMatchObject({ id: first.id, counts: first.counts })
})
