import { deviceOf } from '../../domain/auth/device.ts'
import { Refusal } from '../http/refusal.ts'
import { deleteOtherSessions, deleteSession } from './account.store.ts'
import { type AccountWork, writeAccountLine } from './in-account.ts'

/** Signs one browser of the user out; 404 when it is no session of this user. */
export async function endSession(work: AccountWork, id: string) {
  const agent = await deleteSession(work.db, work.userId, id)
  if (agent === null) throw new Refusal(404, 'not-found')
  const { browser, system } = deviceOf(agent)
  await writeAccountLine(work, 'session-ended', [browser, system].filter(Boolean).join(', ') || undefined)
}

/** Signs every other browser of the user out; answers how many. */
export async function endOtherSessions(work: AccountWork, kept: string): Promise<number> {
  const ended = await deleteOtherSessions(work.db, work.userId, kept)
  if (ended > 0) await writeAccountLine(work, 'other-sessions-ended')
  return ended
}
