import type { Line } from './matrix-line.ts'

const door = (route: string, ok?: number): Line => ({ route, access: 'public', ...(ok && { ok }) })
const mine = (method: string, path = ''): Line => ({
  route: `${method} /api/v1/account${path}`,
  access: 'signed-in',
})

/** The routes of signing in and of one's own account; part of the matrix. */
export const accountLines: Line[] = [
  door('POST /api/auth/sign-in/email'),
  door('POST /api/auth/sign-in/code'),
  door('POST /api/auth/sign-out'),
  door('POST /api/auth/passkey/options'),
  door('POST /api/auth/passkey'),
  // No other service is configured in the matrix.
  door('POST /api/auth/oidc/start', 404),
  door('GET /api/auth/oidc/callback', 404),
  door('POST /api/auth/reset-password/request'),
  door('POST /api/auth/reset-password'),
  door('POST /api/auth/verify-email'),
  mine('GET'),
  mine('PATCH'),
  mine('PUT', '/password'),
  mine('GET', '/sessions'),
  mine('DELETE', '/sessions'),
  mine('DELETE', '/sessions/:sessionId'),
  mine('GET', '/activity'),
  mine('POST', '/second-factor'),
  mine('POST', '/second-factor/confirmation'),
  mine('POST', '/second-factor/end'),
  mine('POST', '/second-factor/backup-codes'),
  mine('GET', '/keys'),
  mine('POST', '/keys'),
  mine('DELETE', '/keys/:keyId'),
  mine('GET', '/passkeys'),
  mine('POST', '/passkeys'),
  mine('POST', '/passkeys/options'),
  mine('PATCH', '/passkeys/:passkeyId'),
  mine('POST', '/passkeys/:passkeyId/removal'),
  mine('POST', '/verification'),
  mine('GET', '/consents'),
  mine('POST', '/consents'),
  mine('GET', '/end'),
  mine('POST', '/end'),
]
