import { Anchor, Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { answer, api } from '../../api.ts'
import { DoorFrame } from '../../auth/DoorFrame.tsx'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../../ui/ErrorState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { DirectoryWords } from './DirectoryWords.tsx'

/** Where the link of the mail leads. It takes a press of a button: programs that look into mails open links too. */
export const ConfirmPage = () => (
  <DirectoryWords>
    <DoorFrame>
      <Confirm />
    </DoorFrame>
  </DirectoryWords>
)

function Confirm() {
  const say = useSay()
  const { token = '' } = useParams({ strict: false }) as { token?: string }
  const confirm = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/public/join-requests/confirmations', { body: { token } })),
  })
  const directory = (
    <Anchor renderRoot={(props) => <Link to="/directory" {...props} />} py={10} display="inline-block">
      {say('join.back')}
    </Anchor>
  )
  if (confirm.data)
    return (
      <div role="status">
        <PageHeader
          title={say('join.confirmedTitle')}
          lead={say('join.confirmedText', { community: confirm.data.community })}
        />
        {directory}
      </div>
    )
  return (
    <>
      <PageHeader title={say('join.confirmTitle')} lead={say('join.confirmText')} />
      {confirm.error && <Notice kind="problem">{whatHappened(confirm.error, say)}</Notice>}
      <Button size="md" fullWidth my="md" loading={confirm.isPending} onClick={() => confirm.mutate()}>
        {say('join.confirm')}
      </Button>
      {confirm.error && directory}
    </>
  )
}
