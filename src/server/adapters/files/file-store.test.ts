import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { newId } from '../../db/new-id.ts'
import { openFileStore } from './file-store.ts'

const folder = await mkdtemp(join(tmpdir(), 'optimce-files-'))
afterAll(() => rm(folder, { recursive: true }))
const store = openFileStore({ folder })
const [south, north] = [newId(), newId()]
const content = Buffer.from('EAN;kWh\r\n')
const sha256 = 'e140b23b1ed8bd1238ea92d1ddbdb0ddeb028deb6b8709b075c99206f54e2a7b'

test('a file is found again by what it holds, in its own community only', async () => {
  const arrived = await store.receive(Readable.from([content.subarray(0, 3), content.subarray(3)]))
  expect(arrived).toMatchObject({ sha256, size: content.length })
  await store.keep(south, arrived)
  expect(await buffer(await store.read(south, arrived.sha256))).toEqual(content)
  await expect(store.read(north, arrived.sha256)).rejects.toThrow()
  await store.keep(south, await store.receive(Readable.from([content])))
  await store.remove(south, arrived.sha256)
  await expect(store.read(south, arrived.sha256)).rejects.toThrow()
})

test('a stream that breaks off, or is dropped, leaves nothing behind', async () => {
  async function* broken() {
    yield content
    throw new Error('gone')
  }
  await expect(store.receive(Readable.from(broken()))).rejects.toThrow('gone')
  await store.drop(await store.receive(Readable.from([content])))
  expect(await readdir(join(folder, 'arriving'))).toEqual([])
})

test('what a dead process left half-way is swept away after a day, what is arriving now is not', async () => {
  const [old, fresh] = [
    await store.receive(Readable.from([content])),
    await store.receive(Readable.from([content])),
  ]
  const now = new Date()
  const yesterday = new Date(now.getTime() - 25 * 3_600_000)
  await utimes(old.path, yesterday, yesterday)
  await store.sweep(now)
  expect(await readdir(join(folder, 'arriving'))).toEqual([basename(fresh.path)])
})
