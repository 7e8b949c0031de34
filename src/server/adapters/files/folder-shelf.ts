import { createReadStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Refusal } from '../../http/refusal.ts'
import type { ArrivedFile, Shelves } from './shelves.ts'

/** Files in a folder of this machine. */
export function folderShelves(folder: string): Shelves {
  const pathOf = (shelf: string, sha256: string) => join(folder, shelf, sha256.slice(0, 2), sha256)

  async function found(shelf: string, sha256: string) {
    const path = pathOf(shelf, sha256)
    await stat(path).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new Refusal(404, 'not-found') : error
    })
    return path
  }

  return {
    async keep(shelf: string, { sha256, path }: ArrivedFile) {
      const kept = pathOf(shelf, sha256)
      await mkdir(dirname(kept), { recursive: true, mode: 0o700 })
      await rename(path, kept)
    },
    read: async (shelf, sha256) => createReadStream(await found(shelf, sha256)),
    withPath: async (shelf, sha256, use) => use(await found(shelf, sha256)),
    remove: (shelf, sha256) => rm(pathOf(shelf, sha256), { force: true }),
  }
}
