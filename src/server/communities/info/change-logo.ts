import { createHash } from 'node:crypto'
import { writeAuditLine } from '../../audit/write-audit-line.ts'
import type { Work } from '../../db/in-community.ts'
import { deleteLogo, saveLogo } from './info.store.ts'

/** The picture that stands for the community from now on; null: none. */
export async function changeLogo(work: Work, image: Buffer | null) {
  if (image === null && !(await deleteLogo(work))) return
  const hash = image && createHash('sha256').update(image).digest('hex').slice(0, 16)
  if (image && hash) await saveLogo(work, { image, hash })
  await writeAuditLine(work, {
    action: image ? 'community.logo-changed' : 'community.logo-removed',
    entityId: work.communityId,
    ...(hash && { after: { hash } }),
  })
}
