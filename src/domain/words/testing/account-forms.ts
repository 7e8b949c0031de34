import type { z } from 'zod'
import * as account from '../../auth/account.schema.ts'
import { newApiKey } from '../../auth/api-key.schema.ts'
import { consent, legalVersions } from '../../auth/consent.ts'
import { emailVerification, passwordReset, resetRequest } from '../../auth/recovery.schema.ts'
import { firstRun, signIn } from '../../communities/community.schema.ts'

/** What people type about their own account, to be spoilt field by field. */
export const accountForms: [z.ZodType, object][] = [
  [account.accountChange, { name: 'Marie', phone: '04 123 45 67', language: 'fr' }],
  [account.passwordChange, { current: 'what it was', password: 'a long one, really' }],
  [newApiKey, { name: 'Excel', scope: 'read', days: '30' }],
  [resetRequest, { email: 'a@example.org' }],
  [passwordReset, { token: 'x', password: 'a long one, really' }],
  [emailVerification, { token: 'x' }],
  [consent, legalVersions],
  [account.proof, { password: 'what it is' }],
  [account.secondFactorCode, { code: '123456' }],
  [account.secondFactorSignIn, { code: '123456', trust: true }],
  [signIn, { email: 'a@example.org', password: 'secret' }],
  [
    firstRun,
    {
      account: { name: 'A', email: 'a@example.org', password: 'a long one, really', consent: legalVersions },
      community: { name: 'C', region: 'WAL' },
      start: 'empty',
    },
  ],
]
