import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { newId } from '../../db/new-id.ts'
import { bucketShelves } from './bucket-shelf.ts'
import { folderShelves } from './folder-shelf.ts'
import type { ArrivedFile } from './shelves.ts'

/** Where original files are kept: in the folder, or in an S3 bucket; what arrives passes through the folder. */
export type FilesAt = { folder: string; s3Url?: string | undefined }

export type FileStore = ReturnType<typeof openFileStore>

/**
 * Original files, kept by what they hold: the same content is there once on each shelf, under its SHA-256. Nothing of
 * one community is ever found under another.
 */
export function openFileStore({ folder, s3Url }: FilesAt) {
  const arriving = join(folder, 'arriving')
  const bucket = s3Url ? bucketShelves(s3Url, arriving) : null
  return {
    ...(bucket ?? folderShelves(folder)),

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

    /** Removes what began to arrive more than a day ago and was never kept, because the process died. */
    async sweep(now: Date) {
      for (const name of await readdir(arriving).catch(() => [])) {
        const { mtimeMs } = await stat(join(arriving, name))
        if (mtimeMs < now.getTime() - 86_400_000) await rm(join(arriving, name), { force: true })
      }
    },

    drop: ({ path }: ArrivedFile) => rm(path, { force: true }),

    /** Throws, with the reason, when files cannot be kept here. */
    check: bucket?.check ?? (async () => {}),
  }
}

/** A row of the database that names the file must not outlive it in a power cut. */
async function toDisk(path: string) {
  const file = await open(path, 'r+')
  await file.sync().finally(() => file.close())
}
