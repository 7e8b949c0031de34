import { Button, TextInput } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useSay } from '../../intl.tsx'
import classes from './people.module.css'

/** The link of an invitation, to read and to copy: whoever has it may answer. */
export function InvitationLink({ link }: { link: string }) {
  const say = useSay()
  const clipboard = useClipboard({ timeout: 4000 })
  return (
    <div className={classes.link}>
      <TextInput
        label={say('people.link')}
        value={link}
        readOnly
        styles={{ input: { minHeight: 44 } }}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        variant="default"
        h={44}
        leftSection={
          clipboard.copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />
        }
        onClick={() => clipboard.copy(link)}
      >
        {say(clipboard.copied ? 'people.copied' : 'people.copy')}
      </Button>
    </div>
  )
}
