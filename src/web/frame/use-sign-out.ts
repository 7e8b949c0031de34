import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answer, api } from '../api.ts'
import { useSay } from '../intl.tsx'
import { whatHappened } from '../ui/ErrorState.tsx'

/** Ends the session on the server, then forgets everything that was loaded. */
export function useSignOut() {
  const say = useSay()
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: () => answer(api.POST('/api/auth/sign-out')),
    onSuccess: async () => {
      await navigate({ to: '/sign-in' })
      queries.clear()
    },
    onError: (error) =>
      notifications.show({
        color: 'red',
        message: whatHappened(error, say),
        autoClose: false,
        closeButtonProps: { 'aria-label': say('common.close') },
      }),
  })
}
