import type { Work } from '../db/in-community.ts'
import { linesAbout } from './audit.store.ts'

/** What happened to one thing and who did it, newest first, one page. */
export const historyOf = (
  work: Work,
  about: { entity: string; entityId: string },
  page: { page: number; pageSize: number },
) => linesAbout(work, about, page)
