import { createReadStream } from 'node:fs'
import type { ImportProfile } from '../../../domain/readings/import/import.codes.ts'
import type { FileStore } from '../../adapters/files/file-store.ts'
import type { ArrivedFile } from '../../adapters/files/shelves.ts'
import type { Jobs } from '../../adapters/jobs/jobs.ts'
import { writeAuditLine } from '../../audit/write-audit-line.ts'
import { newId } from '../../db/new-id.ts'
import type { ImportWork } from './as-importer.ts'
import { type ImportJob, importQueue } from './import-jobs.ts'
import { insertImport, oneAtATime } from './imports.store.ts'
import type { StoredFile } from './stored-import.ts'

type Work = Pick<ImportWork, 'db' | 'communityId' | 'userId' | 'userName'>
export type Received = ArrivedFile & { name: string }

/** The files as they were sent, on the disk; they wait to be kept or dropped. */
export async function takeFiles(
  store: FileStore,
  uploaded: readonly { path: string; name: string }[],
): Promise<Received[]> {
  const received: Received[] = []
  try {
    for (const { path, name } of uploaded)
      received.push({ ...(await store.receive(createReadStream(path))), name })
  } catch (error) {
    for (const file of received) await store.drop(file)
    throw error
  }
  return received
}

/** An import begins: its files are kept, and are to be read in the background, the way asked for or as they are recognised. */
export async function receiveImport(
  work: Work,
  { files: store, jobs }: { files: FileStore; jobs: Jobs },
  received: readonly Received[],
  asked: { profile?: ImportProfile; mappingId?: string },
): Promise<string> {
  const id = newId()
  await oneAtATime(work, 'files') // whoever cancels another import may be removing this very content
  for (const file of received) await store.keep(work.communityId, file)
  const profile = asked.mappingId ? 'mapped' : asked.profile
  const files: StoredFile[] = received.map(({ name, size, sha256 }) => ({
    ...{ name, size, sha256, rows: null, readAs: null, choices: [] },
    asked: profile ? { profile, mappingId: asked.mappingId ?? null } : null,
  }))
  await insertImport(work, id, files)
  await queueImport(work, jobs, id)
  await writeAuditLine(work, {
    action: 'import.received',
    entityId: id,
    after: { files: files.map(({ name, size, sha256 }) => ({ name, size, sha256 })) },
  })
  return id
}

/** What is due about an import is done in the background, once this transaction has committed. */
export const queueImport = ({ db, communityId, userId, userName }: Work, jobs: Jobs, id: string) =>
  jobs.send(db, importQueue, { id, communityId, userId, userName } satisfies ImportJob)
