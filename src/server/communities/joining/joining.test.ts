import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mostMailsADay, mostUnconfirmed } from '../../../domain/communities/join-request.codes.ts'
import { openJoining } from '../../testing/joining.ts'

let scene: Awaited<ReturnType<typeof openJoining>>
beforeAll(async () => {
  scene = await openJoining()
})
beforeEach(() => scene.forget())
afterAll(() => scene.house.close())

describe('whoever finds a community asks to join it', () => {
  it('and gets a link to confirm, in its language; until then no manager sees the request', async () => {
    expect(await scene.ask()).toMatchObject({ status: 202, body: {} })
    const link = expect.stringMatching(/^\/directory\/confirm\/[\w-]{64}$/)
    expect(await scene.mails()).toMatchObject([
      {
        ...{ template: 'join-request-confirm', address: 'anne@example.org', language: 'nl' },
        ...{ filled: { community: 'south', hours: 48 }, link, community_id: scene.house.south.id },
      },
    ])
    expect((await scene.open()).total).toBe(0)
  })

  it('and the link is not in the database: only what it is known by again', async () => {
    await scene.ask()
    const [token] = await scene.tokens()
    expect(JSON.stringify(await scene.house.owner('select * from join_requests'))).not.toContain(token)
  })

  it('confirmed, the managers see it and are told, and a line is left', async () => {
    const id = await scene.confirmed()
    expect((await scene.open()).items).toMatchObject([
      {
        ...{
          firstName: 'Anne',
          name: 'Peeters',
          email: 'anne@example.org',
          nis: '62063',
          message: 'Bonjour !',
          status: 'open',
        },
        ...{ language: 'nl', answeredAt: null },
      },
    ])
    const told = await scene.house.owner(`select kind, filled, link from notifications order by user_id`)
    expect(told).toHaveLength(2) // manager and administrator of the south
    expect(told[0]).toMatchObject({
      ...{ kind: 'join-request', filled: { name: 'Anne Peeters' } },
      link: `/communities/${scene.house.south.id}/join-requests`,
    })
    const lines = await scene.house.owner(
      `select actor, user_id, entity_id from audit_lines where action = 'join-request.received'`,
    )
    expect(lines.at(-1)).toEqual({ actor: 'Anne Peeters', user_id: null, entity_id: id })
  })

  it('twice pressed is once confirmed', async () => {
    await scene.ask()
    const [token] = await scene.tokens()
    expect(
      (await Promise.all([scene.confirm(token!), scene.confirm(token!)])).map(({ status }) => status),
    ).toEqual([200, 200])
    expect((await scene.confirm(token!)).body).toEqual({ community: 'south' })
    expect(await scene.house.owner('select from notifications')).toHaveLength(2)
  })

  it('a link that ended or is none leads nowhere, and what was not confirmed is forgotten', async () => {
    await scene.ask()
    const [token] = await scene.tokens()
    scene.house.clock.moveTo('2026-06-17T12:00:00+02:00')
    expect(await scene.confirm(token!)).toMatchObject({ status: 404, body: { code: 'join-link-gone' } })
    expect(await scene.confirm('A'.repeat(64))).toMatchObject({
      status: 404,
      body: { code: 'join-link-gone' },
    })
    expect((await scene.confirm('short')).status).toBe(404)
    expect((await scene.confirm('')).status).toBe(422)
    await scene.ask({ email: 'somebody@else.org' })
    expect(await scene.house.owner('select email from join_requests')).toEqual([
      { email: 'somebody@else.org' },
    ])
  })

  it('asking again before it is confirmed replaces what was asked, and only the last link is good', async () => {
    await scene.ask()
    await scene.ask({ message: 'Encore moi' })
    const [first, second] = await scene.tokens()
    expect((await scene.confirm(first!)).status).toBe(404)
    await scene.confirm(second!)
    expect((await scene.open()).items.map(({ message }: { message: string }) => message)).toEqual([
      'Encore moi',
    ])
  })

  it('is told what is wrong with the form', async () => {
    const wrong = await scene.ask({ firstName: '', name: ' ', email: 'x', ean: '12', nis: 'Liège' })
    expect(wrong.status).toBe(422)
    expect(wrong.body.errors.map(({ path }: { path: string }) => path)).toEqual([
      'firstName',
      'name',
      'email',
      'nis',
      'ean',
    ])
    expect((await scene.ask({ nis: '99999' })).body.errors).toMatchObject([
      { path: 'nis', code: 'municipality-unknown' },
    ])
    expect((await scene.ask({ ean: '' })).status).toBe(202)
  })
})

describe('nobody can abuse it', () => {
  it('nor learn who is in a community: the answer is always the same', async () => {
    const answers = [
      await scene.ask({ email: 'south-member@optimce.test' }),
      await scene.ask({ email: 'nobody@example.org' }),
      await scene.ask({ email: 'nobody@example.org' }),
    ]
    await scene.confirmed({ email: 'waits@example.org' })
    answers.push(await scene.ask({ email: 'waits@example.org' }))
    for (const { status, text } of answers) expect([status, text]).toEqual([202, '{}'])
  })

  it('nor fill a mailbox, by asking everywhere', async () => {
    for (let i = 0; i < 3; i++)
      for (const side of ['south', 'north'] as const) await scene.ask({}, scene.house[side].id)
    expect(await scene.mails()).toHaveLength(mostMailsADay)
    // The last link that was sent stays good.
    expect((await scene.confirm((await scene.tokens()).at(-1)!)).status).toBe(200)
  })

  it('nor with a machine that fills in every field', async () => {
    expect((await scene.ask({ website: 'https://spam.example' })).status).toBe(202)
    expect(await scene.house.owner('select from join_requests')).toEqual([])
  })

  it('nor from one place more than ten times an hour', async () => {
    const place = scene.elsewhere()
    const answers = []
    for (let i = 0; i < 11; i++)
      answers.push(await scene.ask({ email: `a${i}@example.org` }, scene.house.south.id, place))
    expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(202), 429])
    expect(Number(answers[10]!.headers['retry-after'])).toBeGreaterThan(0)
  })

  it('nor flood a community from many places', async () => {
    await scene.house.owner(
      `insert into join_requests (community_id, id, first_name, name, email, language, message, link_hash, expires_at, sent_at)
       select $1, gen_random_uuid(), 'X', 'X', 'x' || i || '@example.org', 'fr', '', decode(lpad(to_hex(i), 64, '0'), 'hex'), $2, $2
       from generate_series(1, $3::int) i`,
      [scene.house.south.id, '2026-06-17T00:00:00Z', mostUnconfirmed],
    )
    expect(await scene.ask()).toMatchObject({ status: 429, body: { code: 'too-many-requests' } })
    expect((await scene.ask({}, scene.house.north.id)).status).toBe(202)
  })

  it('nor write to a community that is not in the directory', async () => {
    await scene.house.owner(`update operations set public = false where community_id = $1`, [
      scene.house.north.id,
    ])
    expect((await scene.ask({}, scene.house.north.id)).status).toBe(404)
    await scene.house.owner(`update operations set public = true where community_id = $1`, [
      scene.house.north.id,
    ])
  })
})
