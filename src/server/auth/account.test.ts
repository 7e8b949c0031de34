import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../db/new-id.ts'
import { type Browser, browserOf } from '../testing/accounts.ts'
import { noon, openTestHouse, password, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let mine: Browser
let tests = 0
const email = 'south-manager@optimce.test'
const path = '/api/v1/account'

beforeAll(async () => {
  house = await openTestHouse({ trustProxy: true })
})
beforeEach(async () => {
  house.clock.moveTo(noon)
  await house.owner('delete from auth.failed_sign_in')
  await house.owner('delete from auth.session')
  mine = browserOf(house, `192.0.2.${++tests}`)
  await mine.signIn(email)
})
afterAll(() => house.close())

const activity = async () => (await mine.call(`${path}/activity`)).body.items
const paths = (answer: { body: { errors: { path: string }[] } }) => answer.body.errors.map((e) => e.path)

describe('one’s own profile', () => {
  it('is changed in what is given, and says so in the activity', async () => {
    const changed = await mine.call(path, {
      method: 'PATCH',
      body: { phone: '04 123 45 67', language: 'nl' },
    })
    expect(changed).toMatchObject({
      status: 200,
      body: { name: 'south manager', email, phone: '04 123 45 67', language: 'nl', hasPassword: true },
    })
    await mine.call(path, { method: 'PATCH', body: { phone: null } })
    expect((await mine.call(path)).body).toMatchObject({ phone: null, language: 'nl' })
    expect((await activity())[0]).toMatchObject({
      action: 'profile-changed',
      browser: 'Firefox',
      place: 'here',
    })
  })

  it('leaves no line when nothing is different', async () => {
    const before = (await activity()).length
    await mine.call(path, { method: 'PATCH', body: { name: 'south manager' } })
    expect((await activity()).length).toBe(before)
  })

  it('takes no empty name, no telephone number that is none, no language we do not speak, and no other address', async () => {
    const answer = await mine.call(path, { method: 'PATCH', body: { name: ' ', phone: '1', language: 'it' } })
    expect([answer.status, paths(answer)]).toEqual([422, ['name', 'phone', 'language']])
    expect(paths(await mine.call(path, { method: 'PATCH', body: { email: 'x@y.be' } }))).toEqual(['email'])
  })

  it('greets by name whoever signs in, in the language that was chosen', async () => {
    await mine.call(path, { method: 'PATCH', body: { language: 'de' } })
    expect((await mine.signIn(email)).body).toMatchObject({ status: 'signed-in', language: 'de' })
  })
})

describe('another password', () => {
  const change = (current: string, chosen: string, by = mine) =>
    by.call(`${path}/password`, { method: 'PUT', body: { current, password: chosen } })
  const other = 'an even longer sentence'

  it('needs the present one, opens the door from then on, and signs every other browser out', async () => {
    const elsewhere = browserOf(house, '198.51.100.1')
    await elsewhere.signIn(email)
    expect((await change(password, other)).status).toBe(204)
    expect([await mine.isIn(), await elsewhere.isIn()]).toEqual([true, false])
    expect((await elsewhere.signIn(email)).status).toBe(401)
    expect((await elsewhere.signIn(email, other)).status).toBe(200)
    expect((await activity())[0]).toMatchObject({ action: 'password-changed' })
    expect((await change(other, password)).status).toBe(204)
  })

  it('is refused at its field when the present one is wrong or the new one too short', async () => {
    const wrong = await change('wrong', other)
    expect([wrong.status, wrong.body.errors]).toEqual([
      422,
      [{ path: 'current', code: 'password-not-yours', message: expect.any(String) }],
    ])
    expect(paths(await change(password, 'short'))).toEqual(['password'])
  })

  it('guessing from a session left open is slowed down as guessing at the door is', async () => {
    for (let i = 0; i < 5; i++) expect((await change('wrong', other)).status).toBe(422)
    const answer = await change(password, other)
    expect(answer).toMatchObject({ status: 429, body: { code: 'locked-out' } })
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(800)
  })
})

describe('sessions', () => {
  const list = async (by = mine) => (await by.call(`${path}/sessions`)).body.items

  it('are listed with device and place, this one first and marked', async () => {
    const phone = browserOf(
      house,
      '10.0.0.8',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5) Version/18.5 Safari/604.1',
    )
    await phone.signIn(email)
    const items = await list()
    expect(items).toEqual([
      expect.objectContaining({ browser: 'Firefox', system: 'Linux', place: 'here', isThis: true }),
      expect.objectContaining({
        browser: 'Safari',
        system: 'iPhone',
        place: 'local',
        isThis: false,
        ip: '10.0.0.8',
      }),
    ])
    expect(await list(phone)).toHaveLength(2)
  })

  it('are ended one by one, or all but this one', async () => {
    const others = [1, 2, 3].map((i) => browserOf(house, `198.51.100.${i}`))
    for (const each of others) await each.signIn(email)
    const of = (await list()).find(({ ip }: { ip: string }) => ip === '198.51.100.1')
    expect((await mine.call(`${path}/sessions/${of.id}`, { method: 'DELETE' })).status).toBe(204)
    expect(await Promise.all(others.map((each) => each.isIn()))).toEqual([false, true, true])
    expect((await mine.call(`${path}/sessions`, { method: 'DELETE' })).body).toEqual({ ended: 2 })
    expect(await Promise.all([mine, ...others].map((each) => each.isIn()))).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect((await activity()).slice(0, 2)).toMatchObject([
      { action: 'other-sessions-ended' },
      { action: 'session-ended', detail: 'Firefox, Linux' },
    ])
  })

  it('of somebody else are neither seen nor ended: 404', async () => {
    const neighbour = browserOf(house, '198.51.100.9')
    await neighbour.signIn('north-admin@optimce.test')
    const [theirs] = await list(neighbour)
    expect((await list()).map(({ id }: { id: string }) => id)).not.toContain(theirs.id)
    for (const id of [theirs.id, newId()])
      expect((await mine.call(`${path}/sessions/${id}`, { method: 'DELETE' })).status).toBe(404)
    expect((await mine.call(`${path}/sessions/nonsense`, { method: 'DELETE' })).status).toBe(422)
    expect(await neighbour.isIn()).toBe(true)
  })

  it('last for whoever comes back: one that was made longer is told to the browser', async () => {
    await house.owner(`update auth.session set "expiresAt" = now() + interval '13 days 22 hours'`)
    const answer = await mine.call('/api/v1/me')
    expect(String(answer.headers['set-cookie'])).toMatch(/session_token=\S+; Max-Age=1209600/)
    expect((await mine.call('/api/v1/me')).headers['set-cookie']).toBeUndefined()
  })
})

it('no query of another room can read what belongs to accounts', async () => {
  for (const table of ['account_line', '"twoFactor"', 'used_code'])
    await expect(house.inSouth(({ db }) => sql.raw(`select from auth.${table}`).execute(db))).rejects.toThrow(
      /permission denied/,
    )
})
