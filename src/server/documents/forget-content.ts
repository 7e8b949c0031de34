import type { FileStore } from '../adapters/files/file-store.ts'
import type { Database } from '../db/database.ts'
import { asSystem, type Work } from '../db/in-community.ts'
import { contentsLeftOver, releaseContent } from './document-contents.store.ts'
import { shelfOf } from './shelf-of.ts'

/**
 * Removes bytes that no document of the community has any more. The note of them goes in the same transaction: when they
 * cannot be removed it stays, and the next start tries again.
 */
export async function forgetContent(
  work: Pick<Work, 'db' | 'communityId'>,
  files: FileStore,
  sha256: string,
) {
  if (await releaseContent(work, sha256)) await files.remove(shelfOf(work), sha256)
}

/** Removes what uploads and removals that ended half-way have left behind, in all communities. */
export async function sweepContents({ app, url }: Database, files: FileStore) {
  for (const { communityId, sha256 } of await contentsLeftOver(url))
    await asSystem(app, communityId, (work) => forgetContent(work, files, sha256))
}
