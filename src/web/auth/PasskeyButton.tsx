import { Button } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { answer, api } from '../api.ts'
import { useSay } from '../intl.tsx'
import { Notice } from '../ui/Notice.tsx'
import { passkeyProblem } from './passkey-problem.ts'
import type { SignedInAnswer } from './use-enter.ts'

/** Signs in with a passkey: the browser shows those it has for us. */
export function PasskeyButton({ onSent }: { onSent: (answered: SignedInAnswer) => unknown }) {
  const say = useSay()
  const enter = useMutation({ mutationFn: askAuthenticator, onSuccess: onSent })
  return (
    <>
      {enter.error && <Notice kind="problem">{passkeyProblem(enter.error, say)}</Notice>}
      <Button
        variant="default"
        size="md"
        leftSection={<IconFingerprint size={20} aria-hidden />}
        loading={enter.isPending}
        onClick={() => enter.mutate()}
      >
        {say('passkey.signIn')}
      </Button>
    </>
  )
}

async function askAuthenticator(): Promise<SignedInAnswer> {
  const [{ startAuthentication }, { options }] = await Promise.all([
    import('@simplewebauthn/browser'),
    answer(api.POST('/api/auth/passkey/options')),
  ])
  const optionsJSON = options as Parameters<typeof startAuthentication>[0]['optionsJSON']
  const made = await startAuthentication({ optionsJSON })
  return answer(
    api.POST('/api/auth/passkey', { body: { response: { ...made, response: { ...made.response } } } }),
  )
}
