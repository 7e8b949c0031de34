import { Button, Code, Modal, Stack, Text } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCopy } from '@tabler/icons-react'
import { useSay } from '../../intl.tsx'

/** A key, shown this once. */
export function ShownKey({ secret, onClose }: { secret: string | null; onClose: () => void }) {
  const say = useSay()
  const clipboard = useClipboard()
  return (
    <Modal
      opened={secret !== null}
      // Not put away by a click beside it.
      closeOnClickOutside={false}
      onClose={onClose}
      title={say('account.keyMade')}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': say('common.close'), size: 44 }}
    >
      <Stack>
        <Text>{say('account.keyMadeText')}</Text>
        <Code fz="md" p="sm" style={{ overflowWrap: 'anywhere' }}>
          {secret}
        </Code>
        <Text size="sm" c="dimmed">
          {say('account.keyUse')}
        </Text>
        <Button
          variant="default"
          h={44}
          leftSection={<IconCopy size={18} aria-hidden />}
          onClick={() => clipboard.copy(secret)}
        >
          {say(clipboard.copied ? 'account.copied' : 'account.copy')}
        </Button>
        <Button h={44} onClick={onClose}>
          {say('account.keyKept')}
        </Button>
      </Stack>
    </Modal>
  )
}
