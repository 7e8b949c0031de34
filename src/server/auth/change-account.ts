import type { AccountChange } from '../../domain/auth/account.schema.ts'
import { accountOfUser, saveProfile } from './account.store.ts'
import { type AccountWork, writeAccountLine } from './in-account.ts'

/** Changes what is given of the profile; nothing is written when nothing would be different. */
export async function changeAccount(work: AccountWork, change: AccountChange) {
  const before = await accountOfUser(work.db, work.userId)
  const names = (['name', 'phone', 'language'] as const).filter(
    (name) => change[name] !== undefined && change[name] !== before[name],
  )
  if (names.length === 0) return
  await saveProfile(work.db, work.userId, change)
  await writeAccountLine(work, 'profile-changed')
}
