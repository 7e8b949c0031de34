import { Button, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { answer, api } from '../api.ts'
import { useSay } from '../intl.tsx'
import { whatHappened } from '../ui/ErrorState.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { DoorFrame } from './DoorFrame.tsx'
import { DoorWords } from './DoorWords.tsx'

/** Where the mailed link leads. A click confirms: programs that look at mails open every link in them. */
export const VerifyEmailPage = () => (
  <DoorFrame>
    <DoorWords>
      <VerifyEmail />
    </DoorWords>
  </DoorFrame>
)

function VerifyEmail() {
  const say = useSay()
  const { token = '' } = useParams({ strict: false })
  const verify = useMutation({
    mutationFn: () => answer(api.POST('/api/auth/verify-email', { body: { token } })),
  })
  if (verify.isSuccess)
    return (
      <Stack>
        <PageHeader key="done" title={say('door.verifiedTitle')} />
        <Button size="md" renderRoot={(props) => <Link to="/" {...props} />}>
          {say('door.goOn')}
        </Button>
      </Stack>
    )
  return (
    <Stack>
      <PageHeader title={say('door.verifyTitle')} />
      {verify.error && <Notice kind="problem">{whatHappened(verify.error, say)}</Notice>}
      <Button size="md" loading={verify.isPending} onClick={() => verify.mutate()}>
        {say('door.verify')}
      </Button>
    </Stack>
  )
}
