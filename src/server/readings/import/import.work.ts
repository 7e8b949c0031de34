import { type FileStore, type FilesAt, openFileStore } from '../../adapters/files/file-store.ts'
import { type Database, openDatabase } from '../../db/database.ts'
import { asSystem } from '../../db/in-community.ts'
import { Refusal } from '../../http/refusal.ts'
import { asImporter, type Importer } from './as-importer.ts'
import { commitImport } from './commit-import.ts'
import { failureOf, InFile } from './failure.ts'
import { forgetStaged } from './import-days.store.ts'
import { beginAttempt, saveFailed, takeImport } from './imports.store.ts'
import { tellProgress } from './progress.ts'
import { readImport } from './read-import.ts'
import type { StoredFailure } from './stored-import.ts'
import { tellImport } from './tell-import.ts'
import { undoImport } from './undo-import.ts'

type Asked = {
  does: 'what is due' | 'undo'
  url: string
  filesAt: FilesAt
  id: string
  importer: Importer
}

/** The work on an import was begun so often and never ended, as when it takes the machine down each time. */
const mostAttempts = 5

/**
 * In a thread of its own, on connections of its own: does what is due about an import, by its state. Who takes it holds
 * it as long as its connection lasts; `busy` when somebody else does.
 */
export async function run({ does, url, filesAt, id, importer }: Asked): Promise<'done' | 'busy'> {
  const database = openDatabase(url)
  const holding = await database.pool.connect()
  try {
    if (!(await takeImport(holding, id))) return 'busy'
    if (does === 'undo') await asImporter(database, importer, (work) => undoImport(work, id))
    else await doWhatIsDue(database, openFileStore(filesAt), importer, id)
    return 'done'
  } finally {
    holding.release(true)
    await database.close()
  }
}

async function doWhatIsDue(database: Database, files: FileStore, importer: Importer, id: string) {
  const { communityId } = importer
  const due = await asSystem(database.app, communityId, (work) => beginAttempt(work, id))
  if (!due) return
  const tell = tellProgress(database, communityId, id, due.state)
  try {
    if (due.attempts > mostAttempts) throw new Refusal(409, 'import-interrupted')
    if (due.state === 'reading') await readImport({ database, files, importer, tell }, id, due.files)
    else await asImporter(database, importer, (work) => commitImport(work, id, tell))
  } catch (error) {
    const failure = refused(error)
    if (!failure) throw error
    await fail(database, communityId, id, failure)
  }
}

/** Null for a mistake of ours, and for a store that does not answer now: that is tried again. */
function refused(error: unknown): StoredFailure | null {
  if (error instanceof Refusal && error.status === 503) return null
  if (error instanceof InFile) return failureOf(error.refusal, error.file)
  return error instanceof Refusal ? failureOf(error, null) : null
}

/** Of one that was cancelled nothing is said. */
const fail = (database: Database, communityId: string, id: string, failure: StoredFailure) =>
  asSystem(database.app, communityId, async (work) => {
    if (!(await saveFailed(work, id, failure))) return
    await forgetStaged(work, id)
    await tellImport(work, id, 'failed')
  })
