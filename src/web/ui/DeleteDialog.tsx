import { Button, Group, Modal, Text } from '@mantine/core'
import type { UseMutationResult } from '@tanstack/react-query'
import { useSay } from '../intl.tsx'
import { NotSaved } from './NotSaved.tsx'

type Props = {
  title: string
  text: string
  cancel: string
  /** of the button that does it */
  confirm: string
  /** of the message when the server refuses */
  refused: string
  removal: UseMutationResult<void, Error, void>
  onClose: () => void
}

/** What cannot be undone is asked first; a refusal is said in the place of the question. */
export function DeleteDialog({ title, text, cancel, confirm, refused, removal, onClose }: Props) {
  const say = useSay()
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      centered
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': say('common.close'), size: 44, iconSize: 20 }}
    >
      {removal.error ? <NotSaved error={removal.error} title={refused} /> : <Text>{text}</Text>}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" h={44} onClick={onClose}>
          {cancel}
        </Button>
        {!removal.error && (
          <Button color="var(--danger)" h={44} loading={removal.isPending} onClick={() => removal.mutate()}>
            {confirm}
          </Button>
        )}
      </Group>
    </Modal>
  )
}
