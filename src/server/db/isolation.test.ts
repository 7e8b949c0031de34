import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDocumentRows } from '../testing/document-rows.ts'
import { keyBody, memberBody, meterBody } from '../testing/examples.ts'
import { addImportRows } from '../testing/import-rows.ts'
import { addJoinRequest } from '../testing/join-requests.ts'
import { addNotificationRows } from '../testing/notification-rows.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'
import { newId } from './new-id.ts'

let house: TestHouse
let tables: string[]
const north = { meter: '', member: '' }
const south = { meter: '', member: '' }

beforeAll(async () => {
  house = await openTestHouse()
  for (const [side, made] of Object.entries({ south, north })) {
    const { path } = house[side as 'south']
    const who = `${side as 'south'}-manager` as const
    const headers = { 'idempotency-key': 'the-same-key' }
    made.member = (await house.call(who, `${path}/members`, { body: memberBody(), headers })).body.id
    made.meter = (
      await house.call(who, `${path}/meters`, { body: meterBody({ holderId: made.member }) })
    ).body.id
    const key = await house.call(who, `${path}/keys`, { body: keyBody() })
    await addJoinRequest(house, house[side as 'south'].id)
    await house.owner(`insert into community_logos values ($1, '\\x01', '0123456789abcdef')`, [
      house[side as 'south'].id,
    ])
    await house.call(who, `${path}/invitations`, {
      body: { email: 'x@example.be', role: 'member', language: 'fr' },
    })
    const operation = newId()
    const id = house[side as 'south'].id
    await house.owner(`insert into operations values ($1, $2, 'REC', 'rec')`, [id, operation])
    await house.call(who, `${path}/operations/${operation}/keys`, { body: { keyId: key.body.id } })
    await house.owner(`insert into operation_rules values ($1, $2, '2026-01-01', 'excluded', 'priority')`, [
      ...[id, operation],
    ])
    await house.owner(`insert into operation_producers values ($1, $2, $3, 0, 1, '2026-01-01')`, [
      id,
      operation,
      made.meter,
    ])
    await house.owner('insert into operation_municipalities values ($1, $2, $3)', [id, operation, '62063'])
    const participation = newId()
    await house.owner(`insert into participations values ($1, $2, $3, $4, '[2026-01-01,)')`, [
      id,
      made.meter,
      participation,
      operation,
    ])
    await house.owner(`insert into participation_pauses values ($1, $2, '[2026-03-01,)', 'on-hold')`, [
      id,
      participation,
    ])
    await house.owner(`insert into meter_replacements values ($1, $2, $3, '2026-02-01', 'M-2')`, [
      id,
      made.meter,
      newId(),
    ])
    const changeSet = newId()
    await house.owner(
      `insert into change_sets (community_id, id, things, kind, asked, counts, actor) values ($1, $2, 'meters', 'bulk', '{}', '{}', 'X')`,
      [id, changeSet],
    )
    await house.owner('insert into change_set_items values ($1, $2, $3, null, null, 1)', [
      id,
      changeSet,
      made.meter,
    ])
    await house.owner(`insert into saved_views values ($1, $2, null, 'meters', 'Ours', 'status=active')`, [
      id,
      newId(),
    ])
    await house.owner(
      `insert into meter_doubt_dismissals values ($1, $2, 'no-readings', '2026-01-01', $3, 'Manager')`,
      [id, made.meter, newId()],
    )
    await house.owner(
      `insert into reading_days (community_id, meter_id, direction, day, gross, gross_mwh, peak_mwh, slots)
       values ($1, $2, 'o', '2026-01-01', '\\x01', 0, 0, 96)`,
      [id, made.meter],
    )
    await house.owner(
      `insert into total_days (community_id, whole_id, direction, day, gross, present, gross_mwh, present_slots, estimated, corrected)
       values ($1, $2, 'o', '2026-01-01', '\\x01', '\\x01', 0, 0, 0, 0)`,
      [id, operation],
    )
    await house.owner(
      `insert into group_roles select community_id, user_id, role from community_users where community_id = $1 and role = 'member'`,
      [id],
    )
    await addImportRows(house, id, made.meter)
    await addNotificationRows(house, id)
    await addDocumentRows(house, id, made.member)
  }
  // All but the view of what everybody may see, which has a test of its own: directory.test.ts.
  const rows = await house.owner(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'community_id'
       and table_name <> 'public_operations'`,
  )
  tables = [...rows.map(({ name }) => name), 'communities']
})
afterAll(() => house.close())

const count = async (db: TestHouse['database']['app'], table: string) =>
  Number((await sql<{ n: string }>`select count(*) as n from ${sql.table(table)}`.execute(db)).rows[0]!.n)

describe('row-level security', () => {
  it('is on for every table of the schema but the reference data and the list of migrations', async () => {
    const open = await house.owner(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity`,
    )
    expect(open.map(({ name }) => name).sort()).toEqual(['applied_migrations', 'dsos'])
  })

  it('is not bypassed by the roles of the application, which own nothing', async () => {
    const roles = await house.owner(
      `select rolname, rolsuper or rolbypassrls or rolcanlogin as strong,
         exists (select from pg_class where relowner = r.oid) as owns from pg_roles r where rolname in ('optimce_app', 'optimce_auth')`,
    )
    expect(roles).toEqual([
      { rolname: 'optimce_app', strong: false, owns: false },
      { rolname: 'optimce_auth', strong: false, owns: false },
    ])
  })

  it('shows nothing to a query that forgets the community, in any table that has rows of both', async () => {
    for (const table of tables) {
      const rows = await house.owner(`select count(*)::int as n from ${table}`)
      expect([table, rows[0].n >= 2]).toEqual([table, true])
      expect([table, await count(house.database.app, table)]).toEqual([table, 0])
    }
  })

  it('shows the south only its own rows, even when a query forgets to ask', async () => {
    const [admin] = await house.owner(
      `select user_id as id from community_users where community_id = $1 and role = 'admin'`,
      [house.south.id],
    )
    for (const table of tables) {
      const column = table === 'communities' ? 'id' : 'community_id'
      const ids = sql<{ id: string }>`select distinct ${sql.ref(column)} as id from ${sql.table(table)}`
      const isForAdmins = table.startsWith('mail')
      const { rows } = await house.inSouth(
        ({ db }) => ids.execute(db),
        ...(isForAdmins ? [admin.id as string] : []),
      )
      expect([table, rows]).toEqual([table, [{ id: house.south.id }]])
    }
  })

  it('finds nothing through the searches when the community was not said', async () => {
    const { app } = house.database
    const page = sql<{
      total: number
      ids: string[]
    }>`select * from meter_list_page('{}', 'ean', false, 10, 0)`
    const whole = sql<{ id: string }>`select id from meter_list_ids('{}', 'ean', false) id`
    expect((await page.execute(app)).rows).toEqual([{ total: 0, ids: [] }])
    expect((await whole.execute(app)).rows).toEqual([])
    expect((await sql`select * from member_list_page('{}', 'name', false, 10, 0)`.execute(app)).rows).toEqual(
      [{ total: 0, ids: [] }],
    )
    expect(await count(app, 'community_people')).toBe(0)
    const places = sql<{
      place: string
      meters: number
    }>`select place, meters from meter_list_localities('{}')`
    expect((await places.execute(app)).rows).toEqual([])
    const quick = sql<{ meters: string[]; members: string[] }>`
      select meters_quick('{4}', '4', 9) as meters, members_quick('{e}', 9) as members`
    expect((await quick.execute(app)).rows).toEqual([{ meters: [], members: [] }])
    expect((await house.inSouth(({ db }) => page.execute(db))).rows).toEqual([
      { total: 1, ids: [south.meter] },
    ])
    expect((await house.inSouth(({ db }) => whole.execute(db))).rows).toEqual([{ id: south.meter }])
    expect((await house.inSouth(({ db }) => places.execute(db))).rows).toEqual([
      { place: '4000 liege', meters: 1 },
    ])
    expect((await house.inSouth(({ db }) => quick.execute(db))).rows).toEqual([
      { meters: [south.meter], members: [south.member] },
    ])
  })

  it('shows nobody the saved views that somebody else of the same community keeps for itself', async () => {
    const others = await house.owner(
      `select user_id as id from community_users where community_id = $1 and role = 'admin'`,
      [house.south.id],
    )
    await house.owner(`insert into saved_views values ($1, $2, $3, 'meters', 'Mine', '')`, [
      house.south.id,
      newId(),
      others[0].id,
    ])
    await house.inSouth(async ({ db }) => {
      expect(await db.selectFrom('saved_views').select('name').execute()).toEqual([{ name: 'Ours' }])
      const taken = await db.updateTable('saved_views').set({ user_id: null }).executeTakeFirst()
      expect(taken.numUpdatedRows).toBe(1n)
    })
  })

  it('lets the application read no password and no session', async () => {
    for (const table of ['auth.user', 'auth.account', 'auth.session', 'auth.secret'])
      await expect(count(house.database.app, table)).rejects.toThrow(/permission denied/)
    await expect(house.database.auth.query('select from public.meters')).rejects.toThrow(/permission denied/)
  })
})

describe('the application’s role', () => {
  it('cannot write a row for another community', async () => {
    const id = newId()
    const member = {
      community_id: house.north.id,
      id,
      number: 1,
      kind: 'company',
      name: 'X',
      sort_name: 'x',
      search: 'x',
    }
    await expect(
      house.inSouth(({ db }) => db.insertInto('members').values(member).execute()),
    ).rejects.toThrow(/row-level security/)
  })

  it('cannot change or remove a row of another community', async () => {
    const meters = await house.inSouth(async ({ db }) => [
      await db.updateTable('meters').set({ city: 'X' }).where('id', '=', north.meter).executeTakeFirst(),
      await db.deleteFrom('meter_list').where('meter_id', '=', north.meter).executeTakeFirst(),
    ])
    expect(meters).toMatchObject([{ numUpdatedRows: 0n }, { numDeletedRows: 0n }])
  })

  it('cannot move a row of its own to another community', async () => {
    const move = ({ db }: Parameters<Parameters<TestHouse['inSouth']>[0]>[0]) =>
      db.updateTable('members').set({ community_id: house.north.id }).where('id', '=', south.member).execute()
    await expect(house.inSouth(move)).rejects.toThrow(/row-level security/)
  })

  it('can add and read audit lines, but never change or remove them', async () => {
    await expect(house.inSouth(({ db }) => db.deleteFrom('audit_lines').execute())).rejects.toThrow(
      /permission/,
    )
    const change = house.inSouth(({ db }) => db.updateTable('audit_lines').set({ actor: 'X' }).execute())
    await expect(change).rejects.toThrow(/permission/)
  })
})
