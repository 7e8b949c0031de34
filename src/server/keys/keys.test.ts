import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../db/new-id.ts'
import { keyBody, memberBody, meterBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
const mine = { meter: '', member: '' }
const next = { meter: '', member: '' }

beforeAll(async () => {
  house = await openTestHouse()
  for (const [side, made] of Object.entries({ south: mine, north: next })) {
    const { path } = house[side as 'south']
    const who = `${side as 'south'}-manager` as const
    made.member = (await house.call(who, `${path}/members`, { body: memberBody() })).body.id
    made.meter = (await house.call(who, `${path}/meters`, { body: meterBody() })).body.id
  }
})
afterAll(() => house.close())

const make = async (changes: Parameters<typeof keyBody>[0] = {}) =>
  (await house.asManager('/keys', { body: keyBody(changes) })).body
const save = (id: string, body: unknown, headers = {}) =>
  house.asManager(`/keys/${id}`, { method: 'PATCH', body, headers })
const participant = (n: number, changes: object) => ({
  id: `01900000-0000-7000-8000-00000000000${n}`,
  name: `P${n}`,
  ...changes,
})
const codes = (answer: { body: { errors: { path: string; code: string }[] } }) =>
  answer.body.errors.map(({ path, code }) => `${path}: ${code}`)

describe('an allocation key', () => {
  it('is answered as it was saved, with a place of its own and what deserves a second look', async () => {
    const body = keyBody({
      participants: [
        participant(1, { meterId: mine.meter }),
        participant(2, { memberId: mine.member }),
        participant(3, {}),
      ],
      iterations: [{ weight: 10_000, shares: [3330, 3330, 3330] }],
    })
    const answer = await house.asManager('/keys', { body })
    expect(answer.status).toBe(201)
    expect(answer.headers.etag).toBe('"1"')
    expect(answer.headers.location).toBe(`${house.south.path}/keys/${answer.body.id}`)
    expect(answer.body).toMatchObject({
      ...{ version: 1, name: body.name, proRataBase: 'residual', savedBy: 'south manager' },
      participants: [
        { name: 'P1', meterId: mine.meter, memberId: null, ean: '541449123456789012' },
        { name: 'P2', meterId: null, memberId: mine.member, ean: null },
        { name: 'P3', meterId: null, memberId: null, ean: null },
      ],
      iterations: body.iterations,
      doubts: [{ iteration: 0, code: 'key-shares-below-whole', missing: 10 }],
    })
    expect((await house.asManager(`/keys/${answer.body.id}`)).body).toEqual(answer.body)
  })

  it('sent twice is made once', async () => {
    const sent = { body: keyBody({ name: 'Once' }), headers: { 'idempotency-key': 'the-same-key' } }
    const [first, second] = [await house.asManager('/keys', sent), await house.asManager('/keys', sent)]
    expect(second.body).toEqual(first.body)
  })

  it('names only meters and members of its own community; each that is not is said at its place', async () => {
    const body = keyBody({
      participants: [
        participant(1, { meterId: next.meter }),
        participant(2, { memberId: next.member }),
        participant(3, { meterId: newId() }),
      ],
      iterations: [{ weight: 10_000, shares: ['pro-rata', 'pro-rata', 'pro-rata'] }],
    })
    const wanted = [
      'participants.0.meterId: meter-unknown',
      'participants.1.memberId: key-member-unknown',
      'participants.2.meterId: meter-unknown',
    ]
    expect(codes(await house.asManager('/keys', { body }))).toEqual(wanted)
    const { id } = await make()
    expect(codes(await save(id, body))).toEqual(wanted)
    expect((await house.asManager(`/keys/${id}`)).body.version).toBe(1)
  })

  it('says everything that is wrong at once, in the language that was asked for', async () => {
    const body = keyBody({ name: '', iterations: [{ weight: 9999, shares: [6000, 5000] }] })
    const answer = await house.asManager('/keys', { body, headers: { 'accept-language': 'nl' } })
    expect(answer.status).toBe(422)
    expect(codes(answer)).toEqual([
      'name: required',
      'iterations: key-weights-not-whole',
      'iterations.0: key-shares-above-whole',
    ])
    expect(answer.body.errors[1].message).toContain('precies 100%')
  })
})

describe('saving a key', () => {
  it('makes its next version and leaves those before as they were', async () => {
    const { id } = await make()
    const changed = keyBody({ iterations: [{ weight: 10_000, shares: [6000, 4000] }] })
    const saved = await save(id, changed, { 'if-match': '"1"' })
    expect(saved).toMatchObject({ status: 200, body: { version: 2, iterations: changed.iterations } })
    const { items } = (await house.asManager(`/keys/${id}/versions`)).body
    expect(items.map(({ version }: { version: number }) => version)).toEqual([2, 1])
    expect(items[1].iterations).toEqual(keyBody().iterations)
  })

  it('what it says already makes no version and no audit line', async () => {
    const { id } = await make()
    expect((await save(id, keyBody())).body.version).toBe(1)
    const lines = await house.owner('select action from audit_lines where entity_id = $1', [id])
    expect(lines).toEqual([{ action: 'key.created' }])
  })

  it('that somebody else saved meanwhile is refused, and nothing is lost', async () => {
    const { id } = await make()
    await save(id, keyBody({ name: 'Theirs' }))
    const mine = await save(id, keyBody({ name: 'Mine' }), { 'if-match': '"1"' })
    expect(mine).toMatchObject({ status: 412, body: { code: 'key-changed-meanwhile' } })
    expect((await house.asManager(`/keys/${id}`)).body.name).toBe('Theirs')
  })

  it('at the same moment gives both a version of their own', async () => {
    const { id } = await make()
    const answers = await Promise.all(['A', 'B', 'C'].map((name) => save(id, keyBody({ name }))))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const { items } = (await house.asManager(`/keys/${id}/versions`)).body
    expect(items.map(({ version }: { version: number }) => version)).toEqual([4, 3, 2, 1])
  })
})

describe('keys', () => {
  it('are found by words of their name and description, accents and case aside', async () => {
    await make({ name: 'Clé d’été', description: 'Prorata' })
    const list = async (query: string) =>
      (await house.asManager(`/keys?${query}`)).body as { items: { name: string }[]; total: number }
    expect(await list('q=ETE%20prorata')).toMatchObject({
      total: 1,
      items: [{ name: 'Clé d’été', version: 1, iterations: 2, participants: 2, unbound: 2, standard: false }],
    })
    const all = await list('pageSize=100')
    const names = all.items.map(({ name }) => name)
    expect(names).toEqual([...names].sort(new Intl.Collator('fr').compare))
    expect((await list('sort=saved&pageSize=1')).items[0]!.name).toBe('Clé d’été')
  })

  it('are deleted with their versions, and leave a line that says what they were', async () => {
    const { id } = await make({ name: 'Gone' })
    await save(id, keyBody({ name: 'Gone too' }))
    expect((await house.asManager(`/keys/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await house.asManager(`/keys/${id}`)).status).toBe(404)
    expect(await house.owner('select from key_participants where key_id = $1', [id])).toEqual([])
    const [line] = await house.owner(
      `select before from audit_lines where entity_id = $1 and action = 'key.deleted'`,
      [id],
    )
    expect(line).toMatchObject({ before: { name: 'Gone too', version: 2 } })
  })

  it('keep the name of a meter that is deleted, to be bound again', async () => {
    const ean = '541449000000000118'
    const meter = (await house.asManager('/meters', { body: meterBody({ ean }) })).body
    const { id } = await make({
      participants: [participant(1, { meterId: meter.id }), participant(2, {})],
    })
    expect((await house.asManager(`/meters/${meter.id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await house.asManager(`/keys/${id}`)).body.participants[0]).toMatchObject({
      ...{ name: 'P1', meterId: null, ean: null },
    })
  })

  it('are saved as files that say who receives what, in every round', async () => {
    const { id } = await make({ participants: [participant(1, { meterId: mine.meter }), participant(2, {})] })
    const headers = { 'accept-language': 'fr' }
    const csv = await house.asManager(`/keys/${id}/export.csv`, { headers })
    expect(csv.headers['content-disposition']).toContain('Half and half.csv')
    const lines = csv.text.replace('\uFEFF', '').trim().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/^Participant;EAN;Itération 1 \(70\s%\);Itération 1 : part \(%\);/)
    expect(lines[1]).toContain('541449123456789012')
    expect(lines[1]).toMatch(/;Fixe;50(,00)?;Prorata;$/)
    const xlsx = await house.asManager(`/keys/${id}/export.xlsx`, { headers })
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK')
  })
})
