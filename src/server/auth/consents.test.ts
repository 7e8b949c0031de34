import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { legalVersions } from '../../domain/auth/consent.ts'
import { account, openInvitations, record } from '../testing/invitations.ts'
import type { Who } from '../testing/test-house.ts'

let scene: Awaited<ReturnType<typeof openInvitations>>
beforeAll(async () => {
  scene = await openInvitations()
})
afterAll(() => scene.house.close())

const path = '/api/v1/account/consents'
const list = async (who: Who) => (await scene.house.call(who, path)).body
const agree = (who: Who, body: object = legalVersions) => scene.house.call(who, path, { body })
const userOf = async (email: string) =>
  (await scene.house.owner('select id from auth."user" where email = $1', [email]))[0]?.id
const older = async (who: Who) => {
  const id = await userOf(`${who}@optimce.test`)
  await scene.house.owner(`update auth.consent set version = '2020-01-01' where user_id = $1`, [id])
}

describe('whoever makes itself an account', () => {
  it('agrees to the texts as they are now, and that is kept with its moment', async () => {
    const email = scene.someone()
    const { body } = await scene.ask({ email })
    expect((await scene.accept(body.link, { account, record })).status).toBe(200)
    const kept = await scene.house.owner('select text, version, at from auth.consent where user_id = $1', [
      await userOf(email),
    ])
    const at = scene.house.clock.now()
    expect(kept).toEqual(
      expect.arrayContaining(Object.entries(legalVersions).map(([text, version]) => ({ text, version, at }))),
    )
  })

  it('makes none without agreeing, or to an older text', async () => {
    const email = scene.someone()
    const { body } = await scene.ask({ email })
    for (const consent of [undefined, {}, { ...legalVersions, privacy: '2020-01-01' }, { terms: true }]) {
      const answer = await scene.accept(body.link, { account: { ...account, consent }, record })
      expect(answer.status).toBe(422)
    }
    expect(await userOf(email)).toBeUndefined()
  })
})

describe('when a text is new', () => {
  it('it is due until one agrees, once; what was agreed to before stays on record', async () => {
    expect((await list('south-manager')).due).toEqual([])
    await older('south-manager')
    expect((await list('south-manager')).due).toEqual(['terms', 'privacy'])
    scene.house.clock.moveTo('2026-06-16T09:00:00+02:00')
    expect((await agree('south-manager')).body.due).toEqual([])
    scene.house.clock.moveTo('2026-06-17T09:00:00+02:00')
    const { given } = (await agree('south-manager')).body
    expect(given).toEqual([
      { text: 'privacy', version: legalVersions.privacy, at: '2026-06-16T07:00:00.000Z' },
      { text: 'terms', version: legalVersions.terms, at: '2026-06-16T07:00:00.000Z' },
      { text: 'privacy', version: '2020-01-01', at: '2026-06-15T10:00:00.000Z' },
      { text: 'terms', version: '2020-01-01', at: '2026-06-15T10:00:00.000Z' },
    ])
    const { items } = (await scene.house.call('south-manager', '/api/v1/account/activity')).body
    expect(items.filter(({ action }: { action: string }) => action === 'consent-given')).toHaveLength(1)
  })

  it('an older one, or one of them alone, is not agreed to', async () => {
    for (const body of [{}, { ...legalVersions, terms: '2020-01-01' }, { terms: legalVersions.terms }])
      expect(await agree('south-manager', body)).toMatchObject({
        status: 422,
        body: { errors: expect.arrayContaining([expect.objectContaining({ code: 'consent-needed' })]) },
      })
  })
})

describe('nobody agrees for somebody else', () => {
  it('neither an administrator, whose consent is its own alone, nor a key', async () => {
    await older('south-member')
    await agree('south-admin')
    expect((await list('south-member')).due).toEqual(['terms', 'privacy'])
    const made = await scene.house.call('south-member', '/api/v1/account/keys', {
      body: { name: 'Table', scope: 'write', days: '30' },
    })
    const headers = { authorization: `Bearer ${made.body.key}` }
    expect((await scene.house.call(null, path, { body: legalVersions, headers })).status).toBe(403)
    expect((await list('south-member')).due).toEqual(['terms', 'privacy'])
  })

  it('nor whatever runs as the application; and the role of accounts can add, but change and remove nothing', async () => {
    const { app, auth } = scene.house.database
    await expect(sql`select * from auth.consent`.execute(app)).rejects.toThrow(/permission denied/)
    for (const change of [`update consent set at = now()`, 'delete from consent'])
      await expect(auth.query(change)).rejects.toThrow(/permission denied/)
  })
})
