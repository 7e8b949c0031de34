import { ActionIcon } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useSay } from '../../intl.tsx'

/** Copies the EAN without its spaces, as other tools want it. */
export function CopyEan({ ean }: { ean: string }) {
  const say = useSay()
  const clipboard = useClipboard({ timeout: 2000 })
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={44}
        aria-label={say('meter.copy')}
        title={say('meter.copy')}
        onClick={() => clipboard.copy(ean)}
      >
        {clipboard.copied ? <IconCheck size={20} aria-hidden /> : <IconCopy size={20} aria-hidden />}
      </ActionIcon>
      <span role="status" style={{ fontSize: '0.875rem' }}>
        {clipboard.copied && say('meter.copied')}
      </span>
    </>
  )
}
