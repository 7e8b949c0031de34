import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { meterBody } from '../testing/examples.ts'
import { makeOperation } from '../testing/sharing.ts'
import { noon, openTestHouse, type TestHouse } from '../testing/test-house.ts'
import { lookAround } from './look-around.ts'

let house: TestHouse
let holderId: string
beforeAll(async () => {
  house = await openTestHouse()
  const member = { kind: 'individual', name: 'Dupont', firstName: 'Marie', email: null }
  holderId = (await house.asManager('/members', { body: member })).body.id
  const meter = meterBody({ holderId, readingFrequency: 'quarter-hourly' })
  expect((await house.asManager('/meters', { body: meter })).status).toBe(201)
})
beforeEach(async () => {
  for (const table of ['notifications', 'mails', 'reminders']) await house.owner(`delete from ${table}`)
})
afterAll(() => house.close())

const told = () =>
  house.owner(
    `select n.kind, n.filled, n.link, u.email from notifications n join auth."user" u on u.id = user_id order by email, kind`,
  )

describe('a daily look', () => {
  it('tells the managers that last month is incomplete, each once, however many processes look', async () => {
    house.clock.moveTo(noon) // 15 June
    await Promise.all([lookAround(house), lookAround(house)])
    await lookAround(house)
    const one = {
      kind: 'month-incomplete',
      filled: { month: '2026-05-01', meters: 1 },
      link: `/communities/${house.south.id}/readings/completeness?month=2026-05`,
    }
    expect(await told()).toEqual([
      { ...one, email: 'south-admin@optimce.test' },
      { ...one, email: 'south-manager@optimce.test' },
    ])
    expect(await house.owner('select address from mails order by 1')).toEqual([
      { address: 'south-admin@optimce.test' },
      { address: 'south-manager@optimce.test' },
    ])
  })

  it('waits with it until the operators have had time to send the month', async () => {
    house.clock.moveTo('2026-06-10T12:00:00+02:00')
    await lookAround(house)
    expect(await told()).toEqual([])
  })

  it('tells of meters that wait for the DSO once a week', async () => {
    house.clock.moveTo('2026-06-02T12:00:00+02:00')
    const operation = await makeOperation(house, 'Quartier')
    const meters = await house.asManager('/meters')
    const body = { meterIds: [meters.body.items[0].id], from: '2026-06-01' }
    expect((await house.asManager(`/operations/${operation}/participations`, { body })).status).toBeLessThan(
      300,
    )
    await lookAround(house)
    await lookAround(house)
    expect((await told()).map(({ kind, filled }) => [kind, filled])).toEqual([
      ['meter-awaiting', { meters: 1 }],
      ['meter-awaiting', { meters: 1 }],
    ])
    house.clock.moveTo('2026-06-08T12:00:00+02:00')
    await lookAround(house)
    expect(await told()).toHaveLength(4)
  })

  it('forgets mails and notifications after half a year', async () => {
    house.clock.moveTo('2026-06-02T12:00:00+02:00')
    await house.owner(`delete from participation_pauses`)
    for (const [id, at] of [
      ['0192f000-0000-7000-8000-000000000001', '2025-11-30'],
      ['0192f000-0000-7000-8000-000000000002', '2025-12-15'],
    ]) {
      await house.owner(
        `insert into mails (id, template, filled, language, address, state, at) values ($1, 'verify-email', '{"hours": 1}', 'fr', 'x@y.be', 'kept', $2)`,
        [id, at],
      )
      await house.owner(
        `insert into notifications (community_id, user_id, id, kind, filled, at)
         select community_id, user_id, $1, 'join-request', '{"name": "X"}', $2 from community_users where community_id = $3 and role = 'admin'`,
        [id, at, house.south.id],
      )
    }
    await lookAround(house)
    for (const table of ['mails', 'notifications'])
      expect(await house.owner(`select id from ${table}`)).toEqual([
        { id: '0192f000-0000-7000-8000-000000000002' },
      ])
  })
})

it('a daily look forgets links, questions, sessions and tries that are worth nothing any more, and no others', async () => {
  await house.owner('delete from auth.verification')
  await house.owner('delete from auth.session')
  for (const [age, name] of [
    ['2 hours', 'old'],
    ['-10 minutes', 'new'],
  ]) {
    const when = `now() - interval '${age}'`
    await house.owner(
      `insert into auth.verification (id, identifier, value, "expiresAt") values (gen_random_uuid(), 'passkey:${name}', 'door', ${when})`,
    )
    await house.owner(
      `insert into auth.session (id, "userId", token, "expiresAt", "userAgent")
       select gen_random_uuid(), id, encode(sha256('${name}'), 'hex'), ${when}, '${name}' from auth."user" where email like 'south-manager@%'`,
    )
    await house.owner(
      `insert into auth.used_code select id, '${name}', ${when} from auth."user" where email like 'south-manager@%'`,
    )
    await house.owner(
      `insert into auth.failed_sign_in values ('${name}', '192.0.2.1', ${when} - interval '23 hours')`,
    )
    await house.owner(
      `insert into auth.door_tries values ('${name}', '192.0.2.1', ${when} - interval '1 hour', 1)`,
    )
  }
  await lookAround(house)
  for (const [table, column] of [
    ['verification', 'identifier'],
    ['session', '"userAgent"'],
    ['used_code', 'code'],
    ['failed_sign_in', 'email'],
    ['door_tries', 'door'],
  ]) {
    const rows = await house.owner(
      `select ${column} as name from auth.${table} where ${column} ~ '(old|new)$'`,
    )
    expect([table, rows.map(({ name }) => name.replace('passkey:', ''))]).toEqual([table, ['new']])
  }
})
