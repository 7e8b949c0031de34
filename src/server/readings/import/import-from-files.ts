import { basename } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ImportProfile } from '../../../domain/readings/import/import.codes.ts'
import type { ImportDetail } from '../../../domain/readings/import/import.schema.ts'
import type { Language } from '../../../domain/words/words.ts'
import type { FileStore } from '../../adapters/files/file-store.ts'
import type { Jobs } from '../../adapters/jobs/jobs.ts'
import type { Database } from '../../db/database.ts'
import { asSystem } from '../../db/in-community.ts'
import { Refusal } from '../../http/refusal.ts'
import { cancelImport, removeFiles } from './cancel-import.ts'
import { getImport } from './get-import.ts'
import { receiveImport, takeFiles } from './receive-import.ts'
import { requestCommit } from './request-commit.ts'

type Needs = { database: Database; files: FileStore; jobs: Jobs }
type Asked = {
  communityId: string
  paths: readonly string[]
  profile: ImportProfile | undefined
  commit: boolean
  language: Language
}

/** In the name of whoever holds the machine. */
const nobody = { userId: null, userName: 'command line' }

/**
 * Imports files that are on this machine as the API would: previews them and, when asked, commits. A preview alone leaves
 * nothing behind. Somebody has to do the jobs. `refused`: why it was not committed.
 */
export async function importFromFiles(
  { database, files, jobs }: Needs,
  { communityId, paths, profile, commit, language }: Asked,
): Promise<{ detail: ImportDetail; refused: Refusal | null }> {
  const inSystem = <T>(work: (work: Parameters<typeof receiveImport>[0]) => Promise<T>) =>
    asSystem(database.app, communityId, (system) => work({ ...system, ...nobody }))
  const settled = async (id: string): Promise<ImportDetail> => {
    for (;;) {
      const detail = await inSystem((work) => getImport(work, id, language))
      if (detail.state !== 'reading' && detail.state !== 'committing') return detail
      await wait(100)
    }
  }
  const received = await takeFiles(
    files,
    paths.map((path) => ({ path, name: basename(path) })),
  )
  const id = await inSystem((work) =>
    receiveImport(work, { files, jobs }, received, profile ? { profile } : {}),
  )
  const detail = await settled(id)
  if (detail.state !== 'previewed') return { detail, refused: null }
  const refused = commit ? await inSystem((work) => requestCommit(work, jobs, id)).then(none, refusal) : null
  if (commit && !refused) return { detail: await settled(id), refused }
  await inSystem((work) => cancelImport(work, id))
  await inSystem((work) => removeFiles(work, files, id))
  return { detail, refused }
}

const none = () => null
const refusal = (error: unknown) => {
  if (error instanceof Refusal) return error
  throw error
}
