import type { Account } from '../../domain/auth/account.schema.ts'
import type { House } from '../http/house.ts'
import { accountOfUser } from './account.store.ts'

/** What somebody keeps about itself, and how it signs in. */
export async function getAccount(house: House, userId: string): Promise<Account> {
  const account = await accountOfUser(house.database.auth, userId)
  if (!account.secondFactor) return { ...account, backupCodesLeft: 0 }
  const { backupCodes } = await house.auth.api.viewBackupCodes({ body: { userId } })
  return { ...account, backupCodesLeft: backupCodes.length }
}
