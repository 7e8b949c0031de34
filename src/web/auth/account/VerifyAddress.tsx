import { Anchor, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Account } from '../../../domain/auth/account.schema.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../../ui/ErrorState.tsx'

/** Whether the address was proven, and a link to prove it. */
export function VerifyAddress({ account }: { account: Account }) {
  const say = useSay()
  const send = useMutation({ mutationFn: () => answer(api.POST('/api/v1/account/verification')) })
  if (account.emailVerified) return say('account.verified')
  return (
    <>
      {say('account.notVerified')}{' '}
      {send.isSuccess ? (
        <Text span inherit role="status">
          {say('account.verifySent')}
        </Text>
      ) : (
        <Anchor component="button" type="button" inherit underline="always" onClick={() => send.mutate()}>
          {say('account.verify')}
        </Anchor>
      )}
      {send.error && ` ${whatHappened(send.error, say)}`}
    </>
  )
}
