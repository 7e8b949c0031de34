import type { Readable } from 'node:stream'

/** A file on its way in: whole and on the disk, not yet under its name. */
export type ArrivedFile = { sha256: string; size: number; path: string }

/** `shelf` is the id of a community, or a place within it: each room that keeps files has a shelf of its own. */
export type Shelves = {
  /** Puts what arrived under its name; where the same is there already, that one stays. */
  keep: (shelf: string, arrived: ArrivedFile) => Promise<void>
  /** 404 when it is not there. */
  read: (shelf: string, sha256: string) => Promise<Readable>
  /** For what needs to jump in a file: it is at `path` as long as `use` takes. 404 when it is not there. */
  withPath: <T>(shelf: string, sha256: string, use: (path: string) => Promise<T>) => Promise<T>
  remove: (shelf: string, sha256: string) => Promise<void>
}
