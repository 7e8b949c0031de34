import { Button, Divider, Stack } from '@mantine/core'
import { IconLogin2 } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { answer, api } from '../api.ts'
import { useSay } from '../intl.tsx'
import { whatHappened } from '../ui/ErrorState.tsx'
import { Notice } from '../ui/Notice.tsx'
import { installationQuery } from './session.queries.ts'

/** The way in through another service, when the installation has one. */
export function Elsewhere() {
  const say = useSay()
  const { next } = useSearch({ strict: false })
  const { data } = useQuery({ ...installationQuery, staleTime: 60_000 })
  const leave = useMutation({
    mutationFn: () => answer(api.POST('/api/auth/oidc/start', { body: { next: next ?? '/' } })),
    onSuccess: ({ url }) => window.location.assign(url),
  })
  if (!data?.oidc) return null
  return (
    <Stack mt="md">
      <Divider label={say('door.or')} />
      {leave.error && <Notice kind="problem">{whatHappened(leave.error, say)}</Notice>}
      <Button
        variant="default"
        size="md"
        leftSection={<IconLogin2 size={20} aria-hidden />}
        loading={leave.isPending || leave.isSuccess}
        onClick={() => leave.mutate()}
      >
        {say('door.with', { name: data.oidc })}
      </Button>
    </Stack>
  )
}
