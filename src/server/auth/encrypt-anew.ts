import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import type pg from 'pg'
import { oldSecondFactors, replaceSecondFactor } from './second-factor.store.ts'

type Secrets = {
  /** what they were encrypted with: it stands in the database beside them */
  before: string
  secret: { version: number; value: string }
}

/** Second factors from before the key was kept outside the database; two processes that start at once do no harm. */
export async function encryptAnew(auth: pg.Pool, { before, secret: { version, value } }: Secrets) {
  const key = { keys: new Map([[version, value]]), currentVersion: version }
  const anew = async (data: string) =>
    symmetricEncrypt({ key, data: await symmetricDecrypt({ key: before, data }) })
  for (const old of await oldSecondFactors(auth))
    await replaceSecondFactor(auth, old, {
      secret: await anew(old.secret),
      backupCodes: await anew(old.backupCodes),
    })
}
