import { Button, Group, Modal, Text } from '@mantine/core'
import { useSay } from '../intl.tsx'

type Props = { opened: boolean; onKeep: () => void; onDiscard: () => void }

/** Something was typed: keep on, or let it go. Stays in place while closed, so that the focus can go back where it was. */
export function DiscardQuestion({ opened, onKeep, onDiscard }: Props) {
  const say = useSay()
  return (
    <Modal
      opened={opened}
      onClose={onKeep}
      title={say('common.discardTitle')}
      centered
      size="sm"
      zIndex={500}
      transitionProps={{ duration: 0 }}
      withCloseButton={false}
    >
      <Text mb="lg">{say('common.discardText')}</Text>
      <Group justify="flex-end">
        <Button variant="default" h={44} onClick={onDiscard}>
          {say('common.discard')}
        </Button>
        <Button h={44} onClick={onKeep} data-autofocus>
          {say('common.keep')}
        </Button>
      </Group>
    </Modal>
  )
}
