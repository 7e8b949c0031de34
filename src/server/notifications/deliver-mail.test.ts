import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { mostTries } from '../../domain/notifications/mail.codes.ts'
import { openPost } from '../adapters/mail/post.ts'
import { buildApp } from '../app.ts'
import { openSmtp } from '../testing/smtp.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'
import { deliverMail } from './deliver-mail.ts'
import { queueMail } from './queue-mail.ts'

let house: TestHouse
let smtp: Awaited<ReturnType<typeof openSmtp>>
let post: ReturnType<typeof openPost>
/** What the server answers to the receiver; null: welcome. */
const behaviour: { receiver: string | null } = { receiver: null }

beforeAll(async () => {
  house = await openTestHouse()
  smtp = await openSmtp(behaviour)
  post = openPost({ url: smtp.url, from: 'energy@example.org' })
})
beforeEach(async () => {
  behaviour.receiver = null
  smtp.received.length = 0
  for (const table of ['mails', 'mail_suppressions', 'jobs.job']) await house.owner(`delete from ${table}`)
})
afterAll(async () => {
  post.close()
  await smtp.close()
  await house.close()
})

const mail = {
  to: 'Marie@example.be',
  language: 'nl',
  mail: 'reset-password',
  values: { minutes: 30 },
  link: '/reset/secret',
} as const
async function queued() {
  await house.inSouth((work) => queueMail(work, mail))
  const rows = await house.owner('select id from mails order by id desc limit 1')
  return { communityId: house.south.id, id: rows[0].id as string }
}
const deliver = (job: { communityId: string; id: string }, given: typeof post | null = post) =>
  deliverMail({ ...house, publicUrl: 'https://ce.example', post: given }, job)
const stateOf = async ({ id }: { id: string }) =>
  (await house.owner('select state, tries, link, sent_at from mails where id = $1', [id]))[0]

describe('a mail', () => {
  it('is sent in the language of its receiver, and its link forgotten', async () => {
    const job = await queued()
    expect(await deliver(job)).toBe('done')
    expect(smtp.received[0]!.raw).toContain('Een nieuw wachtwoord kiezen')
    expect(smtp.received[0]!.raw).toContain('https://ce.example/reset/secret')
    expect(await stateOf(job)).toMatchObject({ state: 'sent', link: null, sent_at: house.clock.now() })
  })

  it('is sent once, also when its job is done a second time or by two processes at once', async () => {
    const job = await queued()
    const both = await Promise.all([deliver(job), deliver(job)])
    expect(both).toContain('done')
    expect(await deliver(job)).toBe('done')
    expect(smtp.received.length).toBe(1)
  })

  it('that a process died over is sent by another one, when the time of the first is up', async () => {
    const job = await queued()
    const later = new Date(house.clock.now().getTime() + 60_000)
    await house.owner('update mails set taken_until = $1', [later])
    expect(await deliver(job)).toBe('again')
    await house.owner('update mails set taken_until = $1', [new Date(house.clock.now().getTime() - 1)])
    expect(await deliver(job)).toBe('done')
    expect(smtp.received.length).toBe(1)
  })

  it('about an account goes out as well', async () => {
    await house.database.app.transaction().execute((db) => queueMail({ db }, mail))
    const [{ id, communityId }] = await house.owner('select id, community_id as "communityId" from mails')
    expect(await deliver({ id, communityId })).toBe('done')
    expect(smtp.received.length).toBe(1)
  })

  it('is kept when no server is configured', async () => {
    const job = await queued()
    expect(await deliver(job, null)).toBe('done')
    expect(await stateOf(job)).toMatchObject({ state: 'kept', tries: [], link: '/reset/secret' })
  })
})

describe('a mail that is not taken now', () => {
  it('waits, with what the server said, and goes out when it is asked again', async () => {
    const job = await queued()
    behaviour.receiver = '451 4.7.1 Greylisted, come back'
    expect(await deliver(job)).toBe('again')
    expect(await stateOf(job)).toMatchObject({
      state: 'waiting',
      tries: [{ outcome: 'not-now', says: expect.stringContaining('Greylisted') }],
    })
    behaviour.receiver = null
    expect(await deliver(job)).toBe('done')
    expect((await stateOf(job)).tries.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      ...['not-now', 'accepted'],
    ])
  })

  it('is given up after many tries', async () => {
    const job = await queued()
    behaviour.receiver = '451 4.3.0 Out of order'
    for (let i = 1; i < mostTries; i++) expect(await deliver(job)).toBe('again')
    expect(await deliver(job)).toBe('done')
    expect(await stateOf(job)).toMatchObject({ state: 'failed', link: '/reset/secret' })
  })
})

describe('a mail to an address where nobody is', () => {
  it('is refused for good, and the next one to it is not even tried', async () => {
    behaviour.receiver = '550 5.1.1 No such user'
    const first = await queued()
    expect(await deliver(first)).toBe('done')
    expect(await stateOf(first)).toMatchObject({ state: 'refused' })
    behaviour.receiver = null
    const second = await queued()
    expect(await deliver(second)).toBe('done')
    expect(await stateOf(second)).toMatchObject({ state: 'suppressed', tries: [] })
    expect(smtp.received).toEqual([])
    expect(await house.owner('select community_id, address from mail_suppressions')).toEqual([
      { community_id: house.south.id, address: 'marie@example.be' },
    ])
  })

  it('is another matter than one that a rule forbids: that address stays good', async () => {
    behaviour.receiver = '554 5.7.1 Relay access denied'
    expect(await deliver(await queued())).toBe('done')
    behaviour.receiver = null
    expect(await deliver(await queued())).toBe('done')
    expect(smtp.received.length).toBe(1)
  })
})

describe('a server at work', () => {
  it('sends what is written down, tries again what was not taken, and keeps its job until then', async () => {
    behaviour.receiver = '451 4.7.1 Greylisted'
    const job = await queued()
    const { database, clock, filesFolder } = house
    const publicUrl = 'https://ce.example'
    const sender = { url: smtp.url, from: 'energy@example.org' }
    const working = await buildApp({ database, clock, filesFolder, publicUrl, doesJobs: true, smtp: sender })
    await working.ready()
    try {
      await vi.waitFor(async () => expect((await stateOf(job)).tries.length).toBe(1), 15_000)
      behaviour.receiver = null
      await vi.waitFor(async () => {
        const [{ wait }] = await house.owner(
          `select extract(epoch from start_after - now())::int as wait from jobs.job where state = 'retry'`,
        )
        expect(wait).toBeGreaterThan(10)
        expect(wait).toBeLessThanOrEqual(61)
      }, 15_000)
      await house.owner(`update jobs.job set start_after = now()`)
      await vi.waitFor(async () => expect((await stateOf(job)).state).toBe('sent'), 15_000)
      expect(smtp.received.length).toBe(1)
    } finally {
      await working.close()
    }
  })
})
