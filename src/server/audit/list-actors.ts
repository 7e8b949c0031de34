import type { AuditActors } from '../../domain/audit/audit.schema.ts'
import type { Work } from '../db/in-community.ts'
import { actorsOf } from './audit-page.store.ts'

/** Whose lines there are, also of whom has left since. */
export const listActors = async (work: Work): Promise<AuditActors> => ({ items: await actorsOf(work) })
