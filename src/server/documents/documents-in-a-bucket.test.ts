import { afterAll, beforeAll, expect, it } from 'vitest'
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
