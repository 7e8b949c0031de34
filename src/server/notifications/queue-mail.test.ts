import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { asSystem } from '../db/in-community.ts'
import { memberBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'
import { notify } from './notify.ts'
import { queueMail } from './queue-mail.ts'

let house: TestHouse
const users: Record<string, string> = {}

beforeAll(async () => {
  house = await openTestHouse()
  for (const { id, email } of await house.owner(`select id, email from auth."user"`))
    users[email.replace('@optimce.test', '')] = id
})
beforeEach(async () => {
  for (const table of ['mails', 'notifications', 'notification_choices', 'jobs.job'])
    await house.owner(`delete from ${table}`)
})
afterAll(() => house.close())

const reset = {
  to: 'marie@example.be',
  language: 'fr',
  mail: 'reset-password',
  values: { minutes: 30 },
} as const
const jobs = () => house.owner(`select data from jobs.job where name = 'mails' and state = 'created'`)
const told = (kind = 'join-request') =>
  house.owner(
    'select u.email from notifications n join auth."user" u on u.id = user_id where kind = $1 order by 1',
    [kind],
  )
const request = { kind: 'join-request', values: { name: 'Luc' }, link: '/communities/x/requests' } as const

describe('a mail', () => {
  it('is written down with its job when what it tells is done, and not at all when it is not', async () => {
    const undone = house.inSouth(async (work) => {
      await queueMail(work, reset)
      throw new Error('changed my mind')
    })
    await expect(undone).rejects.toThrow('changed my mind')
    expect([await house.owner('select from mails'), await jobs()]).toEqual([[], []])
    await house.inSouth((work) => queueMail(work, { ...reset, link: '/reset/abc' }))
    const [mail] = await house.owner('select * from mails')
    expect(mail).toMatchObject({
      ...{
        community_id: house.south.id,
        template: 'reset-password',
        filled: { minutes: 30 },
        language: 'fr',
      },
      ...{ link: '/reset/abc', address: 'marie@example.be', state: 'waiting', tries: [], user_id: null },
    })
    expect(await jobs()).toEqual([{ data: { communityId: house.south.id, id: mail.id } }])
  })

  it('may be about an account and no community', async () => {
    await house.database.app.transaction().execute((db) => queueMail({ db }, reset))
    const nowhere = '00000000-0000-0000-0000-000000000000'
    const [mail] = await house.owner('select community_id, of_community from mails')
    expect(mail).toEqual({ community_id: nowhere, of_community: null })
    await house.inSouth(async ({ db }) => {
      expect(await db.selectFrom('mails').select('id').execute()).toEqual([])
    }, users['south-admin'])
    expect(await house.call('south-admin', `/api/v1/communities/${nowhere}`)).toMatchObject({ status: 404 })
  })

  it('of a community is read by its administrators alone', async () => {
    await house.inSouth((work) => queueMail(work, reset))
    const seen = (who: string) =>
      house.inSouth(({ db }) => db.selectFrom('mails').select('template').execute(), users[who])
    expect(await seen('south-admin')).toEqual([{ template: 'reset-password' }])
    for (const who of ['south-manager', 'south-member']) expect(await seen(who)).toEqual([])
  })
})

describe('managers are told', () => {
  it('all of them but the one who does it, and by mail too when the kind asks for it', async () => {
    await house.inSouth((work) => notify(work, { to: 'managers', ...request }))
    expect(await told()).toEqual([{ email: 'south-admin@optimce.test' }])
    expect(await house.owner('select address, language, template, link, filled from mails')).toEqual([
      {
        ...{ address: 'south-admin@optimce.test', language: 'fr', template: 'notification' },
        link: '/communities/x/requests',
        filled: {
          ...{ kind: 'join-request', name: 'Luc', community: 'south' },
          choices: `/communities/${house.south.id}/notifications/choices`,
        },
      },
    ])
  })

  it('all of them of what nobody did, also by what a plain member does', async () => {
    const all = [{ email: 'south-admin@optimce.test' }, { email: 'south-manager@optimce.test' }]
    await asSystem(house.database.app, house.south.id, (work) => notify(work, { to: 'managers', ...request }))
    expect(await told()).toEqual(all)
    await house.owner('delete from notifications')
    await house.inSouth((work) => notify(work, { to: 'managers', ...request }), users['south-member'])
    expect(await told()).toEqual(all)
  })

  it('in the language they chose', async () => {
    await house.owner(`update auth."user" set language = 'de' where id = $1`, [users['south-admin']])
    await house.inSouth((work) => notify(work, { to: 'managers', ...request }))
    expect(await house.owner('select language from mails')).toEqual([{ language: 'de' }])
  })

  it('as each of them chose: neither way, by mail alone', async () => {
    const choose = (user: string, inApp: boolean, byMail: boolean) =>
      house.owner('insert into notification_choices values ($1, $2, $3, $4, $5)', [
        ...[house.south.id, users[user], 'join-request', inApp, byMail],
      ])
    await choose('south-admin', false, true)
    await choose('south-manager', false, false)
    await asSystem(house.database.app, house.south.id, (work) => notify(work, { to: 'managers', ...request }))
    expect(await told()).toEqual([])
    expect(await house.owner('select address from mails')).toEqual([{ address: 'south-admin@optimce.test' }])
  })
})

describe('a member is told', () => {
  it('when somebody stands for it, and nobody is when nobody does', async () => {
    const { id } = (await house.asManager('/members', { body: memberBody() })).body
    const values = { member: 'Marie', actor: 'Luc' }
    const tell = () =>
      house.inSouth((work) => notify(work, { to: { memberId: id }, kind: 'member-updated', values }))
    await tell()
    expect(await told('member-updated')).toEqual([])
    await house.link('south', id)
    await tell()
    expect(await told('member-updated')).toEqual([{ email: 'south-member@optimce.test' }])
  })
})

describe('somebody of another community', () => {
  it('cannot be told anything, and a mail to it cannot be written', async () => {
    const userIds = [users['north-manager']!]
    for (const kind of ['invitation', 'join-request'] as const) {
      const values = { name: 'Luc', answer: 'accepted' }
      await expect(house.inSouth((work) => notify(work, { to: { userIds }, kind, values }))).rejects.toThrow(
        /foreign key/,
      )
    }
    expect(await house.owner('select from mails')).toEqual([])
  })
})
