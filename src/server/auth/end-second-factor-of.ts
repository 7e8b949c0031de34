import type { House } from '../http/house.ts'
import { forgetTrustedBrowsers } from './account.store.ts'
import { inAccount, writeAccountLine } from './in-account.ts'
import { userWithEmail } from './oidc.store.ts'
import { removeSecondFactor } from './second-factor.store.ts'

const operator = { ip: '', agent: '', cookie: '' }

/**
 * Ends the second factor of somebody who has lost the phone and the backup codes, at the word of whoever holds the machine;
 * the account's owner reads so. Answers what came of it.
 */
export async function endSecondFactorOf(
  product: Pick<House, 'database' | 'clock'>,
  email: string,
): Promise<'ended' | 'nobody' | 'has-none'> {
  const userId = await userWithEmail(product.database.auth, email.toLowerCase())
  if (!userId) return 'nobody'
  return inAccount(product, { userId, asker: operator }, async (work) => {
    if (!(await removeSecondFactor(work.db, userId))) return 'has-none'
    await forgetTrustedBrowsers(work.db, userId)
    await writeAccountLine(work, 'second-factor-off')
    return 'ended'
  })
}
