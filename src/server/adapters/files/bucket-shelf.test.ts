import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../db/new-id.ts'
import { Refusal } from '../../http/refusal.ts'
import { openBucket } from '../../testing/bucket.ts'
import { openFileStore } from './file-store.ts'

const folder = await mkdtemp(join(tmpdir(), 'optimce-files-'))
let bucket: Awaited<ReturnType<typeof openBucket>>
beforeAll(async () => {
  bucket = await openBucket()
})
afterAll(async () => {
  await bucket.close()
  await rm(folder, { recursive: true })
})

const [south, north] = [newId(), newId()]
const content = Buffer.from('%PDF-1.7 contrat signé')
const causeOf = async (doing: Promise<unknown>) => {
  const refusal = await doing.then(
    () => null,
    (error) => error as Refusal,
  )
  expect(refusal).toBeInstanceOf(Refusal)
  expect(refusal).toMatchObject({ status: 503, code: 'files-unreachable' })
  return String(refusal!.cause)
}

test('a file in a bucket is found again by what it holds, on its own shelf only, until it is removed', async () => {
  const store = openFileStore({ folder, s3Url: bucket.url() })
  await store.check()
  const arrived = await store.receive(Readable.from([content]))
  await store.keep(`${south}/documents`, arrived)
  expect(await buffer(await store.read(`${south}/documents`, arrived.sha256))).toEqual(content)
  expect(await store.withPath(`${south}/documents`, arrived.sha256, async (path) => path)).toContain(folder)
  for (const shelf of [south, north, `${north}/documents`])
    await expect(store.read(shelf, arrived.sha256)).rejects.toMatchObject({ status: 404 })
  await store.remove(`${south}/documents`, arrived.sha256)
  await store.remove(`${south}/documents`, arrived.sha256)
  await expect(store.read(`${south}/documents`, arrived.sha256)).rejects.toMatchObject({ status: 404 })
  expect(await readdir(join(folder, 'arriving'))).toEqual([])
})

test('a large file arrives whole', async () => {
  const store = openFileStore({ folder, s3Url: bucket.url() })
  const large = Buffer.alloc(26_000_000, 'énergie')
  const arrived = await store.receive(Readable.from([large]))
  await store.keep(south, arrived)
  expect((await buffer(await store.read(south, arrived.sha256))).equals(large)).toBe(true)
})

test('a wrong key, a bucket that is not there and a store that is away are told apart in the log', async () => {
  const arrived = await openFileStore({ folder }).receive(Readable.from([content]))
  await openFileStore({ folder, s3Url: bucket.url() }).keep(south, { ...arrived })
  const stranger = openFileStore({ folder, s3Url: bucket.url({ secret: 'wrong' }) })
  expect(await causeOf(stranger.read(south, arrived.sha256))).toContain('403 SignatureDoesNotMatch')
  expect(await causeOf(stranger.check())).toContain('403')
  const lost = openFileStore({ folder, s3Url: bucket.url({ bucket: 'nowhere' }) })
  expect(await causeOf(lost.check())).toContain('no such bucket')
  bucket.fail(500)
  const broken = openFileStore({ folder, s3Url: bucket.url() })
  expect(await causeOf(broken.read(south, arrived.sha256))).toContain('500 SlowDown')
  bucket.fail(null)
  const away = openFileStore({ folder, s3Url: bucket.url({ port: await closedPort() }) })
  expect(await causeOf(away.read(south, arrived.sha256))).toContain('fetch failed')
})

/** A port on which nobody listens. */
const closedPort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
