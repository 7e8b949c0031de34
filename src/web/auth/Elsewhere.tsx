import { Button } from '@mantine/core'
import { IconLogin2 } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { answer, api } from '../api.ts'
import { useSay } from '../intl.tsx'
import { whatHappened } from '../ui/ErrorState.tsx'
import { Notice } from '../ui/Notice.tsx'

/** The way in through another service, by what people call it. */
export function Elsewhere({ name }: { name: string }) {
  const say = useSay()
  const { next } = useSearch({ strict: false })
  const leave = useMutation({
    mutationFn: () => answer(api.POST('/api/auth/oidc/start', { body: { next: next ?? '/' } })),
    onSuccess: ({ url }) => window.location.assign(url),
  })
  return (
    <>
      {leave.error && <Notice kind="problem">{whatHappened(leave.error, say)}</Notice>}
      <Button
        variant="default"
        size="md"
        leftSection={<IconLogin2 size={20} aria-hidden />}
        loading={leave.isPending || leave.isSuccess}
        onClick={() => leave.mutate()}
      >
        {say('door.with', { name })}
      </Button>
    </>
  )
}
