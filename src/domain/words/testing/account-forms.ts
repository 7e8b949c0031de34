import type { z } from 'zod'
import * as account from '../../auth/account.schema.ts'

/** What people type about their own account, to be spoilt field by field. */
export const accountForms: [z.ZodType, object][] = [
  [account.accountChange, { name: 'Marie', phone: '04 123 45 67', language: 'fr' }],
  [account.passwordChange, { current: 'what it was', password: 'a long one, really' }],
  [account.proof, { password: 'what it is' }],
  [account.secondFactorCode, { code: '123456' }],
  [account.secondFactorSignIn, { code: '123456', trust: true }],
]
