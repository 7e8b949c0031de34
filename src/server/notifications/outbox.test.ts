import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'
import { accountMails } from './account-mails.ts'
import { deliverMail } from './deliver-mail.ts'
import { queueMail } from './queue-mail.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
beforeEach(async () => {
  for (const table of ['mails', 'mail_suppressions', 'jobs.job', 'audit_lines'])
    await house.owner(`delete from ${table}`)
})
afterAll(() => house.close())

async function queued(to = 'marie@example.be') {
  await house.inSouth((work) =>
    queueMail(work, {
      ...{ to, language: 'nl', mail: 'invitation-to-member', link: '/invitations/secret' },
      values: { community: 'Zuid', inviter: 'Luc', until: '2026-07-01' },
    }),
  )
  const [{ id }] = await house.owner('select id from mails order by id desc limit 1')
  return id as string
}
const asAdmin = (path: string, method?: 'POST') =>
  house.call('south-admin', `${house.south.path}/mails${path}`, method ? { method } : {})
/** As a process without an SMTP server does it. */
const keep = (id: string) =>
  deliverMail(
    { ...house, publicUrl: 'http://localhost:3000', post: null },
    { communityId: house.south.id, id },
  )

describe('the outbox', () => {
  it('has the mails of the community, newest first, in the words of their receivers', async () => {
    const ids = [await queued(), await queued('luc@example.be')]
    const { body } = await asAdmin('')
    expect(body).toMatchObject({ total: 2, page: 1, isSending: false })
    expect(body.items).toMatchObject([
      {
        id: ids[1],
        address: 'luc@example.be',
        subject: 'Zuid nodigt u uit',
        state: 'waiting',
        language: 'nl',
      },
      { id: ids[0], lastAnswer: null, sentAt: null },
    ])
  })

  it('can be narrowed to one state, or to all that was not sent', async () => {
    const ids = [await queued(), await queued(), await queued()]
    await house.owner(`update mails set state = 'sent', sent_at = now() where id = $1`, [ids[0]])
    await house.owner(`update mails set state = 'refused' where id = $1`, [ids[1]])
    const found = async (state: string) =>
      (await asAdmin(`?state=${state}`)).body.items.map(({ id }: { id: string }) => id)
    expect(await found('unsent')).toEqual([ids[2], ids[1]])
    expect(await found('refused')).toEqual([ids[1]])
    expect((await asAdmin('?page=2&pageSize=2')).body.items).toHaveLength(1)
  })

  it('shows what a mail says and its whole link, so that it can be passed on without an SMTP server', async () => {
    const id = await queued()
    await keep(id)
    const { body } = await asAdmin(`/${id}`)
    expect(body).toMatchObject({ state: 'kept', link: 'http://localhost:3000/invitations/secret', tries: [] })
    expect(body.text).toContain('Luc nodigt u uit in de energiegemeenschap Zuid.')
    expect(body.text).toContain('1 juli 2026')
    expect(body.text).not.toContain('secret')
  })

  it('has no mail that is about an account only', async () => {
    await house.database.app
      .transaction()
      .execute((db) =>
        queueMail({ db }, { to: 'x@y.be', language: 'fr', mail: 'verify-email', values: { hours: 1 } }),
      )
    expect((await asAdmin('')).body.total).toBe(0)
  })
})

describe('sending again', () => {
  it('puts a kept mail on its way, with a job and a line in the audit', async () => {
    const id = await queued()
    await keep(id)
    await house.owner('delete from jobs.job')
    expect(await asAdmin(`/${id}/send`, 'POST')).toMatchObject({ status: 200, body: { state: 'waiting' } })
    expect(await house.owner('select data from jobs.job')).toEqual([
      { data: { communityId: house.south.id, id } },
    ])
    expect(await house.owner('select action, entity_id from audit_lines')).toEqual([
      { action: 'mail.sent-again', entity_id: id },
    ])
  })

  it('gives an address that was refused another chance', async () => {
    const id = await queued()
    await house.owner(`update mails set state = 'suppressed'`)
    await house.owner(`insert into mail_suppressions values ($1, 'marie@example.be', 'Nobody here')`, [
      house.south.id,
    ])
    await asAdmin(`/${id}/send`, 'POST')
    expect(await house.owner('select from mail_suppressions')).toEqual([])
  })

  it('is refused while it is on its way, and once it is sent', async () => {
    const id = await queued()
    for (const state of ['waiting', 'sent']) {
      await house.owner('update mails set state = $1', [state])
      expect(await asAdmin(`/${id}/send`, 'POST')).toMatchObject({
        status: 409,
        body: { code: 'mail-under-way' },
      })
    }
  })
})

describe('the command line', () => {
  it('shows mails about accounts that were not sent, with their links, and no mail of a community', async () => {
    const owner = new pg.Client({ connectionString: house.database.url })
    await owner.connect()
    const shown = () => accountMails(owner, 'https://ce.example')
    await queued()
    expect(await shown()).toBe('Every mail about an account was sent.')
    await house.database.app.transaction().execute((db) =>
      queueMail(
        { db },
        {
          ...{ to: 'anne@example.be', language: 'en', mail: 'reset-password', link: '/reset/abc' },
          values: { minutes: 30 },
        },
      ),
    )
    const text = await shown()
    for (const part of [
      'anne@example.be',
      'waiting',
      'Choose a new password',
      'https://ce.example/reset/abc',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('marie')
    await owner.end()
  })
})
