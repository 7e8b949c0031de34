import { Button, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../../ui/ErrorState.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** Somebody else is signed in here: first out, then the one who was invited can answer. */
export function OtherAccount({ token, signedInAs }: { token: string; signedInAs: string }) {
  const say = useSay()
  const queries = useQueryClient()
  const leave = useMutation({
    mutationFn: () => answer(api.POST('/api/auth/sign-out')),
    onSuccess: async () => {
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'invitation' })
      await queries.invalidateQueries({ queryKey: ['invitation', token] })
    },
  })
  return (
    <Notice kind="info" title={say('invitation.otherAccount', { email: signedInAs })}>
      <Text mb="sm">{say('invitation.otherAccountText')}</Text>
      {leave.error && <Text mb="sm">{whatHappened(leave.error, say)}</Text>}
      <Button variant="default" h={44} loading={leave.isPending} onClick={() => leave.mutate()}>
        {say('frame.signOut')}
      </Button>
    </Notice>
  )
}
