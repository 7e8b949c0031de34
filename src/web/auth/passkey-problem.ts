import type { useSay } from '../intl.tsx'
import { whatHappened } from '../ui/ErrorState.tsx'

/** What a browser says by the name of an error when there is no passkey in the end (WebAuthn level 3, 5.1). */
const said: Record<string, string> = {
  NotAllowedError: 'cancelled',
  AbortError: 'cancelled',
  SecurityError: 'elsewhere',
  InvalidStateError: 'here',
  ConstraintError: 'unable',
  NotSupportedError: 'unable',
}

/** One sentence for whatever kept a passkey from being made or used. */
export function passkeyProblem(error: Error, say: ReturnType<typeof useSay>): string {
  const known = said[error.name]
  return known ? say(`passkey.${known}`) : whatHappened(error, say)
}

/** Does this browser know passkeys at all? */
export const knowsPasskeys = () => 'PublicKeyCredential' in window
