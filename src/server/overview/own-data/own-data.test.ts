import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import yauzl from 'yauzl'
import { formOf } from '../../testing/imports.ts'
import { pdf } from '../../testing/matrix-of-documents.ts'
import { openOwnMeters } from '../../testing/own-meters.ts'
import type { Who } from '../../testing/test-house.ts'

let scene: Awaited<ReturnType<typeof openOwnMeters>>
beforeAll(async () => {
  scene = await openOwnMeters()
}, 120_000)
afterAll(() => scene.house.close())

/** The files of the archive that this user takes away, by name. */
async function archiveOf(who: Who): Promise<Record<string, string>> {
  const { status, headers, bytes } = await scene.house.call(who, '/api/v1/me/data.zip', {
    headers: { 'accept-language': 'en' },
  })
  expect([status, headers['content-type']]).toEqual([200, 'application/zip'])
  const zip = await yauzl.fromBufferPromise(bytes)
  const files: Record<string, string> = {}
  for await (const entry of zip.eachEntry())
    files[entry.fileName.replace(/^\d+-[^/]+\//, '')] = await text(await zip.openReadStreamPromise(entry))
  return files
}

describe('what somebody takes away', () => {
  it('is its own account, record, meters and readings, of its own days alone', async () => {
    await scene.house.asManager(
      `/meters/${scene.meters.since}/readings?from=2026-03-01&until=2026-03-02&resolution=hour`,
    )
    const files = await archiveOf('south-member')
    expect(JSON.parse(files['account.json']!)).toMatchObject({
      email: 'south-member@optimce.test',
      communities: [{ name: 'south', role: 'member' }],
    })
    expect(JSON.parse(files['members.json']!)).toMatchObject([{ id: scene.marie }])
    const meters: { id: string; ean: string }[] = JSON.parse(files['meters.json']!)
    const { since, gone, soon, again, unread, never } = scene.meters
    expect(meters.map(({ id }) => id).sort()).toEqual([since, gone, soon, again, unread].sort())
    expect(JSON.stringify(files)).not.toContain(never)
    const ean = meters.find(({ id }) => id === again)!.ean
    const rows = files[`readings-${ean}.csv`]!.trim().split('\r\n').slice(1)
    const days = [...new Set(rows.map((row) => row.slice(0, 10)))]
    expect([days[0], days.at(-1)]).toEqual(['2026-03-01', '2026-06-13'])
    // In between it was somebody else's.
    expect(days.filter((day) => day >= '2026-04-01' && day < '2026-06-01')).toEqual([])
  })

  it('begins with a text that names every file, in the language of the account', async () => {
    const names = async () => Object.keys(await archiveOf('south-member'))
    const english = (await archiveOf('south-member'))['README.txt']!
    expect((await names())[0]).toBe('README.txt')
    for (const name of await names())
      if (name !== 'README.txt')
        expect(english).toContain(
          name.replace(/^readings-\d+/, 'readings-…').replace(/^(documents\/).*/, '$1'),
        )
    await scene.house.call('south-member', '/api/v1/account', { method: 'PATCH', body: { language: 'nl' } })
    expect((await archiveOf('south-member'))['README.txt']).toContain('Wat er niet in zit')
    await scene.house.call('south-member', '/api/v1/account', { method: 'PATCH', body: { language: 'en' } })
  })

  it('has the documents themselves, and of two with one name both', async () => {
    for (const file of [pdf, `${pdf} another`])
      await scene.house.asManager(`/members/${scene.marie}/documents`, {
        body: formOf({ file, name: 'Relevé d’été.pdf' }),
      })
    await scene.house.asManager(`/members/${scene.luc}/documents`, {
      body: formOf({ file: pdf, name: 'of Luc.pdf' }),
    })
    const files = await archiveOf('south-member')
    expect([
      files['documents/Relevé d’été (2).pdf']?.trim(),
      files['documents/Relevé d’été.pdf']?.trim(),
    ]).toEqual([String(pdf).trim(), `${pdf} another`.trim()])
    expect(JSON.stringify(files)).not.toContain('of Luc')
  })

  it('has sessions, keys by name, what happened, and nothing that opens a door or is secret', async () => {
    const { body: key } = await scene.house.call('south-member', '/api/v1/account/keys', {
      body: { name: 'My table', scope: 'read', days: '30' },
    })
    await scene.house.asManager(`/members/${scene.marie}`, {
      method: 'PATCH',
      body: { nationalNumber: '85.07.30-033.28' },
    })
    const files = await archiveOf('south-member')
    expect(JSON.parse(files['api-keys.json']!)).toMatchObject([{ name: 'My table' }])
    expect(JSON.parse(files['sessions.json']!).length).toBeGreaterThan(0)
    expect(JSON.parse(files['account-activity.json']!)[0]).toMatchObject({ action: 'key-made' })
    expect(JSON.parse(files['changes-of-my-data.json']!)).toContainEqual(
      expect.objectContaining({ action: 'member.changed', actor: 'south manager', memberId: scene.marie }),
    )
    const all = JSON.stringify(files)
    expect(JSON.parse(files['members.json']!)[0].nationalNumber).toMatch(/•|\*/)
    for (const secret of [key.key, '850730', '85.07.30', 'argon2']) expect(all).not.toContain(secret)
    // A key that was lost is not to take everything away.
    const headers = { authorization: `Bearer ${key.key}` }
    expect((await scene.house.call(null, '/api/v1/me/data.zip', { headers })).status).toBe(403)
  })

  it('says who looked at its readings, and on which of its own days', async () => {
    await scene.house.asManager(
      `/meters/${scene.meters.since}/readings?from=2026-02-01&until=2026-03-03&resolution=day`,
    )
    const files = await archiveOf('south-member')
    expect(JSON.parse(files['who-looked-at-my-readings.json']!)).toContainEqual(
      expect.objectContaining({
        ...{ actor: 'south manager', role: 'manager', kind: 'meter' },
        meters: [
          {
            id: scene.meters.since,
            ean: expect.any(String),
            days: [{ from: '2026-03-01', until: '2026-03-03' }],
          },
        ],
      }),
    )
  })

  it('tells what was sent to its address only once that is proven', async () => {
    const email = 'south-member@optimce.test'
    await scene.house.call('north-admin', `${scene.house.north.path}/invitations`, {
      body: { email, role: 'manager', language: 'en' },
    })
    const told = async () => {
      const files = await archiveOf('south-member')
      return [files['invitations.json'], files['mails.json']].map((file) => JSON.parse(file!).length)
    }
    const [invitations, mails] = await told()
    await scene.house.owner(`update auth."user" set "emailVerified" = true where email = $1`, [email])
    expect(await told()).toEqual([invitations! + 1, mails! + 1])
    await scene.house.owner(`update auth."user" set "emailVerified" = false where email = $1`, [email])
  })

  it('is of a manager what it did itself, not what it may see of others, nor whom it did it for', async () => {
    const files = await archiveOf('south-manager')
    expect(JSON.parse(files['members.json']!)).toEqual([])
    expect(Object.keys(files).filter((name) => /^readings|^documents\//.test(name))).toEqual([])
    const did = JSON.parse(files['what-i-did.json']!)
    expect(did).toContainEqual(expect.objectContaining({ action: 'meter.created', did: 'created the meter' }))
    expect(JSON.stringify(files)).not.toMatch(/Dupont|Marie|Claes/)
  })

  it('is of a manager who holds a meter its own days, though it may see them all', async () => {
    const { house, luc, meters } = scene
    await house.owner('update members set user_id = $1 where id = $2', [house.south.scope.userId, luc])
    const files = await archiveOf('south-manager')
    const since = JSON.parse(files['meters.json']!).find(({ id }: { id: string }) => id === meters.since)
    const days = files[`readings-${since.ean}.csv`]!.trim().split('\r\n').slice(1)
    expect(new Set(days.map((row) => row.slice(0, 7)))).toEqual(new Set(['2026-02']))
    expect(JSON.stringify(files)).not.toMatch(/Dupont|Marie/)
    await house.owner('update members set user_id = null where id = $1', [luc])
  })
})
