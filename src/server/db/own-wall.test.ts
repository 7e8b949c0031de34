import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyBody } from '../testing/examples.ts'
import { addImportRows } from '../testing/import-rows.ts'
import { formOf } from '../testing/imports.ts'
import { pdf } from '../testing/matrix-of-documents.ts'
import { addNotificationRows } from '../testing/notification-rows.ts'
import { openOwnMeters } from '../testing/own-meters.ts'
import { makeOperation } from '../testing/sharing.ts'
import type { Work } from './in-community.ts'
import { newId } from './new-id.ts'

let scene: Awaited<ReturnType<typeof openOwnMeters>>
beforeAll(async () => {
  scene = await openOwnMeters()
  for (const id of [scene.meters.since, scene.meters.never]) {
    await scene.takePart(id)
    await scene.send('POST', `/meters/${id}/replacements`, { meterNumber: 'M-2', from: '2026-04-01' })
  }
}, 120_000)
afterAll(() => scene.house.close())

const asMember = <T>(work: (work: Work) => Promise<T>) => scene.house.inSouth(work, scene.memberUser)
const rows = async <T>(db: Work['db'], text: string) => (await sql.raw<T>(text).execute(db)).rows

describe('the database shows a plain member, whatever the query forgets', () => {
  it('its own meters and what belongs to them', async () => {
    const { since, gone, soon, again, unread, never } = scene.meters
    await asMember(async ({ db }) => {
      const ids = (await rows<{ id: string }>(db, 'select id from meters')).map(({ id }) => id)
      expect(ids.sort()).toEqual([since, gone, soon, again, unread].sort())
      for (const table of ['meter_configurations', 'meter_holders', 'participations', 'meter_replacements']) {
        const found = await rows<{ meter_id: string }>(db, `select meter_id from ${table}`)
        expect([table, found.length > 0, found.some(({ meter_id }) => meter_id === never)]).toEqual([
          ...[table, true, false],
        ])
      }
    })
  })

  it('itself alone, among members and holders', async () => {
    await asMember(async ({ db }) => {
      expect(await rows(db, 'select id from members')).toEqual([{ id: scene.marie }])
      expect(await rows(db, 'select distinct member_id from meter_holders')).toEqual([
        { member_id: scene.marie },
      ])
    })
  })

  it('the readings of the days on which it holds the meter', async () => {
    await asMember(async ({ db }) => {
      const found = await rows(
        db,
        'select meter_id, min(day) as first, max(day) as last from reading_days group by 1 order by 2, 3',
      )
      expect(found).toEqual([
        { meter_id: scene.meters.gone, first: '2026-01-01', last: '2026-02-19' },
        { meter_id: scene.meters.since, first: '2026-03-01', last: '2026-05-31' },
        { meter_id: scene.meters.again, first: '2026-03-01', last: '2026-06-13' },
      ])
      const between = `select from reading_days where meter_id = '${scene.meters.again}' and day between '2026-04-01' and '2026-05-31'`
      expect(await rows(db, between)).toEqual([])
    })
  })

  it('nothing of what operations and the community have together, nor which days of it have changed', async () => {
    await scene.house.owner('update reading_days set missing = missing where meter_id = $1', [
      scene.meters.since,
    ])
    for (const table of ['total_days', 'total_days_due']) {
      expect((await scene.house.owner(`select from ${table}`)).length).toBeGreaterThan(0)
      expect(await asMember(({ db }) => rows(db, `select from ${table}`))).toEqual([])
    }
  })

  it('nothing of the list that names every holder, of changes and their audit, of keys, of mails and what others are told, nor who the other users are', async () => {
    const [id, { south }] = [newId(), scene.house]
    await scene.house.owner(
      `insert into change_sets (community_id, id, things, kind, asked, counts, actor) values ($1, $2, 'meters', 'bulk', '{}', '{}', 'X')`,
      [south.id, id],
    )
    await scene.house.owner('insert into change_set_items values ($1, $2, $3, null, null, 1)', [
      south.id,
      id,
      scene.meters.since,
    ])
    const key = await scene.house.asManager('/keys', { body: keyBody() })
    const operation = await makeOperation(scene.house, 'Quartier')
    await scene.house.asManager(`/operations/${operation}/keys`, { body: { keyId: key.body.id } })
    await scene.house.owner(
      `insert into operation_rules values ($1, $2, '2026-01-01', 'excluded', 'priority')`,
      [...[south.id, operation]],
    )
    await scene.house.owner(`insert into operation_producers values ($1, $2, $3, 0, 1, '2026-01-01')`, [
      ...[south.id, operation, scene.meters.since],
    ])
    await scene.house.owner(
      `insert into participation_pauses select community_id, id, period, 'on-hold' from participations limit 1`,
    )
    const changes = ['change_sets', 'change_set_items']
    changes.push(...(await addImportRows(scene.house, south.id, scene.meters.since)))
    const keys = ['keys', 'key_versions', 'key_participants', 'key_iterations']
    const sharing = ['operation_keys', 'operation_rules', 'operation_producers', 'participation_pauses']
    const told = ['mails', 'mail_suppressions', 'notifications', 'reminders']
    expect(await addNotificationRows(scene.house, south.id)).toEqual(expect.arrayContaining(told))
    await asMember(async ({ db }) => {
      for (const table of [
        'meter_list',
        'audit_lines',
        'community_people',
        ...changes,
        ...keys,
        ...sharing,
        ...told,
      ])
        expect([table, await rows(db, `select from ${table}`)]).toEqual([table, []])
    })
  })

  it('no more through the searches of the lists, which see past its policies, and no saved view of those who manage', async () => {
    const { id } = scene.house.south
    await scene.house.owner(`insert into saved_views values ($1, $2, null, 'meters', 'Ours', 'q=luc')`, [
      ...[id, newId()],
    ])
    await asMember(async ({ db }) => {
      expect(await rows(db, 'select from saved_views')).toEqual([])
      expect(await rows(db, `select total, ids from meter_list_page('{}', 'ean', false, 10, 0)`)).toEqual([
        { total: 0, ids: [] },
      ])
      expect(await rows(db, `select id from meter_list_ids('{}', 'ean', false) id`)).toEqual([])
      expect(await rows(db, `select place from meter_list_localities('{}')`)).toEqual([])
      expect(
        await rows(db, `select total, ids from member_list_page('{"terms":[]}', 'name', false, 10, 0)`),
      ).toEqual([{ total: 1, ids: [scene.marie] }])
      expect(
        await rows(db, `select meters_quick('{5}', '5', 9) as meters, members_quick('{l}', 9) as members`),
      ).toEqual([{ meters: [], members: [] }])
    })
  })

  it('its own documents, but not what is kept for the whole community', async () => {
    const { house, marie, luc } = scene
    const add = (memberId: string) =>
      house.asManager(`/members/${memberId}/documents`, { body: formOf({ file: pdf, name: 'x.pdf' }) })
    const hers = (await add(marie)).body.id
    const his = (await add(luc)).body.id
    await asMember(async ({ db }) => {
      expect(await rows(db, 'select id from documents')).toEqual([{ id: hers }])
      expect(await rows(db, 'select from document_contents')).toEqual([])
    })
    for (const id of [hers, his])
      expect(
        await asMember(({ db }) => sql.raw(`delete from documents where id = '${id}'`).execute(db)),
      ).toMatchObject({ numAffectedRows: 0n })
    const insert = `insert into documents (community_id, id, member_id, name, type, size, sha256, actor)
      select community_id, '${newId()}', member_id, name, type, size, sha256, actor from documents where id = '${hers}'`
    await expect(asMember(({ db }) => sql.raw(insert).execute(db))).rejects.toThrow('row-level security')
  })

  it('and lets it change nothing of it', async () => {
    const change = (text: string) => asMember(({ db }) => sql.raw(text).execute(db))
    const { never, again } = scene.meters
    for (const text of [
      `update meters set city = 'X' where id = '${never}'`,
      `delete from meter_holders where member_id = '${scene.luc}'`,
      `delete from reading_days where meter_id = '${again}' and day = '2026-05-01'`,
    ])
      expect(Number((await change(text)).numAffectedRows)).toBe(0)
    const holders = await scene.house.owner('select from meter_holders where member_id = $1', [scene.luc])
    expect(holders.length).toBeGreaterThan(0)
  })
})

describe('every table with rows of a community', () => {
  it('has a wall for plain members, but for those in which a member may read everything', async () => {
    const without = await scene.house.owner(
      `select relname as name from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity
         and not exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive) order by 1`,
    )
    // A new table stands behind a restrictive policy (0012_own_meters.sql), or here, after some thought.
    expect(without.map(({ name }) => name)).toEqual([
      ...['communities', 'community_users', 'idempotency_keys', 'operation_municipalities', 'operations'],
    ])
  })
})

describe('a user whose role was taken away', () => {
  it('sees nothing at all, even in a transaction that was opened before', async () => {
    const { house, memberUser } = scene
    await asMember(async ({ db }) => {
      await house.owner('delete from community_users where user_id = $1', [memberUser])
      expect(await rows(db, 'select from meters')).toEqual([])
    })
  })
})
