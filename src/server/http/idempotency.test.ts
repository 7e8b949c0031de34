import { afterAll, beforeAll, expect, it } from 'vitest'
import { memberBody, meterBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const send = (path: string, body: unknown, key: string) =>
  house.asManager(path, { body, headers: { 'idempotency-key': key } })

it('a request sent twice makes one thing, and both answers are the same', async () => {
  const body = meterBody({ ean: '541449000000000001' })
  const [first, second] = [
    await send('/meters', body, 'submission-1'),
    await send('/meters', body, 'submission-1'),
  ]
  expect([first.status, second.status]).toEqual([201, 201])
  expect(second.body).toEqual(first.body)
  expect(second.headers.location).toBe(first.headers.location)
})

it('requests with one key that arrive together make one thing', async () => {
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => send('/members', memberBody({ name: 'Together' }), 'submission-2')),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(201))
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
  expect((await house.asManager('/members?q=together')).body.total).toBe(1)
})

it('the same key with another content, or for another thing, is refused', async () => {
  await send('/members', memberBody(), 'submission-3')
  const other = await send('/members', memberBody({ name: 'Other' }), 'submission-3')
  const meter = await send('/meters', meterBody({ ean: '541449000000000002' }), 'submission-3')
  for (const answer of [other, meter])
    expect(answer).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } })
})

it('a key whose request failed is free again', async () => {
  const wrong = meterBody({ ean: '541449000000000003', configuration: { dso: 'enron' } })
  expect((await send('/meters', wrong, 'submission-4')).status).toBe(422)
  expect((await send('/meters', meterBody({ ean: '541449000000000003' }), 'submission-4')).status).toBe(201)
})

it('two users, and two communities, may have the same key', async () => {
  const headers = { 'idempotency-key': 'submission-5' }
  const made = []
  for (const who of ['south-manager', 'south-admin', 'north-manager'] as const) {
    const { path } = who.startsWith('south') ? house.south : house.north
    made.push((await house.call(who, `${path}/members`, { body: memberBody(), headers })).body.id)
  }
  expect(new Set(made).size).toBe(3)
})

it('a key is 8 to 128 characters long', async () => {
  for (const key of ['short', 'x'.repeat(129)]) {
    const answer = await send('/members', memberBody(), key)
    expect(answer.status).toBe(422)
    expect(answer.body.errors).toMatchObject([{ path: 'idempotency-key', code: 'idempotency-key-invalid' }])
  }
})

it('keys older than a week are forgotten', async () => {
  await house.owner(`update idempotency_keys set created_at = created_at - interval '8 days'`)
  await send('/members', memberBody(), 'submission-6')
  const left = await house.owner(
    `select key from idempotency_keys where community_id = $1 and user_id = $2`,
    [house.south.id, house.south.scope.userId],
  )
  expect(left).toEqual([{ key: 'submission-6' }])
})
