import { afterAll, beforeAll, expect, it } from 'vitest'
import { memberBody } from '../testing/examples.ts'
import { formOf } from '../testing/imports.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let member: string
beforeAll(async () => {
  house = await openTestHouse({ documentsLimit: 100 })
  member = (await house.asManager('/members', { body: memberBody() })).body.id
})
afterAll(() => house.close())

const pdfOf = (size: number) => Buffer.from('%PDF-1.7\n'.padEnd(size, 'x'))
const send = (size: number) =>
  house.asManager(`/members/${member}/documents`, { body: formOf({ file: pdfOf(size), name: 'a.pdf' }) })
const room = async () => (await house.asManager('/documents/room')).body

it('a document that does not fit any more is refused, nothing of it is kept, and there is room again when one goes', async () => {
  expect(await room()).toEqual({ used: 0, limit: 100 })
  const { body: first } = await send(60)
  expect(await send(41)).toMatchObject({ status: 409, body: { code: 'documents-full' } })
  expect(await room()).toEqual({ used: 60, limit: 100 })
  expect(await house.owner('select from document_contents')).toHaveLength(1)
  expect((await send(40)).status).toBe(201)
  expect(await room()).toEqual({ used: 100, limit: 100 })
  await house.asManager(`/documents/${first.id}`, { method: 'DELETE' })
  expect(await room()).toEqual({ used: 40, limit: 100 })
  // Each community has room of its own.
  expect((await house.call('north-manager', `${house.north.path}/documents/room`)).body.used).toBe(0)
})
