import { Button, Group, Modal, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useSay } from '../intl.tsx'

type Props = { communityId: string; member: { id: string; displayName: string } }

/** After a new member: a meter for it? Yes opens the meter form with it as holder, no shows its page. */
export function MeterQuestion({ communityId, member }: Props) {
  const say = useSay()
  const navigate = useNavigate()
  const goOn = (add: boolean) =>
    navigate({
      to: '/communities/$communityId/members/$memberId',
      params: { communityId, memberId: member.id },
      search: add ? { add } : {},
    })
  return (
    <Modal
      opened
      onClose={() => goOn(false)}
      title={say('memberForm.meterQuestion')}
      centered
      size="sm"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': say('common.close'), size: 44 }}
    >
      <Text mb="lg">{say('members.created', { name: member.displayName })}</Text>
      <Group justify="flex-end">
        <Button variant="default" h={44} onClick={() => goOn(false)}>
          {say('memberForm.meterNo')}
        </Button>
        <Button h={44} onClick={() => goOn(true)} data-autofocus>
          {say('memberForm.meterYes')}
        </Button>
      </Group>
    </Modal>
  )
}
