import type { Database } from '../db/database.ts'
import { deleteExpired } from './auth.store.ts'

/** What is worth nothing any more is not kept: links, questions and challenges too old, sessions that have run out, tries of yesterday. */
export const forgetExpired = ({ auth }: Pick<Database, 'auth'>) => deleteExpired(auth)
