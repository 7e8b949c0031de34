import { expect, it } from 'vitest'
import { accountActions } from '../auth/account.schema.ts'
import { serverWords as words } from './server-words.ts'
import { languages } from './words.ts'

it('everything that happens to an account has its words, in its order', () => {
  for (const language of languages)
    expect(Object.keys(words[language].accountAction!)).toEqual([...accountActions])
})

it('every refusal at the door and of one’s own account has its sentence', () => {
  for (const code of [
    ...['wrong-password', 'locked-out', 'code-wrong', 'code-used', 'code-too-late'],
    ...['password-not-yours', 'second-factor-on', 'second-factor-off', 'link-worthless'],
    ...['oidc-unreachable', 'oidc-refused', 'oidc-unverified', 'oidc-unknown'],
    ...['passkey-refused', 'passkey-not-made', 'passkeys-too-many', 'sign-in-again'],
    ...['key-worthless', 'key-reads-only', 'key-not-here', 'keys-too-many'],
  ])
    expect(words.fr.error).toHaveProperty(code)
})
