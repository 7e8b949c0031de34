import type pg from 'pg'
import type { AccountAction } from '../../domain/auth/account.schema.ts'
import { newId } from '../db/new-id.ts'
import type { Asker } from '../http/asker.ts'
import type { House } from '../http/house.ts'
import { insertAccountLine } from './account.store.ts'

/** What a change of an account works with: an open transaction in the schema `auth`. */
export type AccountWork = { db: pg.PoolClient; userId: string; at: Date; asker: Asker }

/** Runs `work` in one transaction, for one user. */
export async function inAccount<T>(
  house: Pick<House, 'database' | 'clock'>,
  { userId, asker }: { userId: string; asker: Asker },
  work: (work: AccountWork) => Promise<T>,
): Promise<T> {
  const db = await house.database.auth.connect()
  try {
    await db.query('begin')
    const result = await work({ db, userId, asker, at: house.clock.now() })
    await db.query('commit')
    return result
  } catch (error) {
    await db.query('rollback')
    throw error
  } finally {
    db.release()
  }
}

/** One line for every change of an account, in its transaction; the owner reads them. */
export const writeAccountLine = (work: AccountWork, action: AccountAction, detail?: string) =>
  insertAccountLine(work.db, {
    userId: work.userId,
    id: newId(),
    at: work.at,
    action,
    ip: work.asker.ip,
    agent: work.asker.agent,
    detail: detail ?? null,
  })
