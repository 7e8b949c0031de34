import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { newId } from '../../db/new-id.ts'

/** A file on its way in: whole and on the disk, not yet under its name. */
export type ArrivedFile = { sha256: string; size: number; path: string }

export type FileStore = ReturnType<typeof openFileStore>

/**
 * Original files, kept by what they hold: the same content is there once in each community, under its SHA-256. Nothing of
 * one community is ever found under another.
 */
export function openFileStore(folder: string) {
  const place = (communityId: string, sha256: string) => join(folder, communityId, sha256.slice(0, 2), sha256)
  const arriving = join(folder, 'arriving')
  return {
    /** Takes a stream in and tells what it holds; `keep` or `drop` it then. */
    async receive(content: Readable): Promise<ArrivedFile> {
      await mkdir(arriving, { recursive: true, mode: 0o700 })
      const path = join(arriving, newId())
      const hash = createHash('sha256')
      let size = 0
      async function* counted(chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk)
          size += chunk.length
          yield chunk
        }
      }
      try {
        await pipeline(content, counted, createWriteStream(path, { mode: 0o600 }))
        await toDisk(path)
      } catch (error) {
        await rm(path, { force: true })
        throw error
      }
      return { sha256: hash.digest('hex'), size, path }
    },

    /** Puts what arrived under its name; where the same is there already, that one stays. */
    async keep(communityId: string, { sha256, path }: ArrivedFile) {
      const kept = place(communityId, sha256)
      await mkdir(join(kept, '..'), { recursive: true, mode: 0o700 })
      await rename(path, kept)
    },

    /** Removes what began to arrive more than a day ago and was never kept, because the process died. */
    async sweep(now: Date) {
      for (const name of await readdir(arriving).catch(() => [])) {
        const { mtimeMs } = await stat(join(arriving, name))
        if (mtimeMs < now.getTime() - 86_400_000) await rm(join(arriving, name), { force: true })
      }
    },

    drop: ({ path }: ArrivedFile) => rm(path, { force: true }),

    pathOf: place,

    /** Throws when it is not there. */
    async read(communityId: string, sha256: string): Promise<Readable> {
      await stat(place(communityId, sha256))
      return createReadStream(place(communityId, sha256))
    },

    remove: (communityId: string, sha256: string) => rm(place(communityId, sha256), { force: true }),
  }
}

/** A row of the database that names the file must not outlive it in a power cut. */
async function toDisk(path: string) {
  const file = await open(path, 'r+')
  await file.sync().finally(() => file.close())
}
