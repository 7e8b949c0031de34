import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBucket } from '../testing/bucket.ts'
import { memberBody } from '../testing/examples.ts'
import { formOf } from '../testing/imports.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let bucket: Awaited<ReturnType<typeof openBucket>>
let member: string
beforeAll(async () => {
  bucket = await openBucket()
  house = await openTestHouse({ filesS3Url: bucket.url() })
  member = (await house.asManager('/members', { body: memberBody() })).body.id
})
afterAll(async () => {
  await house.close()
  await bucket.close()
})

const file = Buffer.from('%PDF-1.7\nle même')
const send = () => house.asManager(`/members/${member}/documents`, { body: formOf({ file, name: 'é.pdf' }) })

it('documents kept in a bucket are added, read and deleted as those in the data folder', async () => {
  const { body } = await send()
  expect([...bucket.objects.values()]).toEqual([file])
  expect([...bucket.objects.keys()][0]).toContain(`${house.south.id}/documents/`)
  expect((await house.asManager(`/documents/${body.id}/content`)).bytes).toEqual(file)
  expect((await house.asManager(`/documents/${body.id}`, { method: 'DELETE' })).status).toBe(204)
  expect(bucket.objects.size).toBe(0)
})

it('a bucket that does not answer is said, nothing half is listed, and it works again afterwards', async () => {
  const { body: kept } = await send()
  bucket.fail(500)
  const away = { status: 503, body: { code: 'files-unreachable' } }
  expect(await house.asManager(`/documents/${kept.id}/content`)).toMatchObject(away)
  expect(await send()).toMatchObject(away)
  // The row goes at once; the bytes when they can.
  expect((await house.asManager(`/documents/${kept.id}`, { method: 'DELETE' })).status).toBe(204)
  expect((await house.asManager(`/members/${member}/documents`)).body.total).toBe(0)
  bucket.fail(null)
  const { body } = await send()
  expect((await house.asManager(`/documents/${body.id}/content`)).bytes).toEqual(file)
})

describe('while the bytes of a document are on their way to the bucket', () => {
  /** Sends a document whose bytes the bucket takes only when `arrive` is called. */
  async function sendSlowly() {
    let arrive = () => {}
    bucket.hold(new Promise<void>((resolve) => (arrive = resolve)))
    const sent = send()
    const isNoted = async () =>
      (await house.owner('select from document_contents where arriving = 1')).length === 1
    await expect.poll(isNoted, { timeout: 10_000 }).toBe(true)
    bucket.hold(Promise.resolve())
    return { sent, arrive }
  }
  beforeEach(() => house.owner('truncate documents, document_contents'))

  it('no connection to the database is held, and nothing is listed', async () => {
    const { sent, arrive } = await sendSlowly()
    const idle = await house.owner(
      `select query from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
    )
    expect(idle).toEqual([])
    expect((await house.asManager(`/members/${member}/documents`)).body.total).toBe(0)
    arrive()
    expect((await sent).status).toBe(201)
    expect(await house.owner('select arriving from document_contents')).toEqual([{ arriving: 0 }])
  })

  it('deleting another document with the same bytes does not take them away', async () => {
    const { body: first } = await send()
    const { sent, arrive } = await sendSlowly()
    expect((await house.asManager(`/documents/${first.id}`, { method: 'DELETE' })).status).toBe(204)
    arrive()
    const { id } = (await sent).body
    expect((await house.asManager(`/documents/${id}/content`)).bytes).toEqual(file)
    expect((await house.asManager(`/documents/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect(await house.owner('select from document_contents')).toEqual([])
  })
})
