import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useSay } from '../../intl.tsx'
import classes from './joining.module.css'

type Props = { isPending: boolean; onDecline: (reason: string) => void; onCancel: () => void }

/** Why somebody cannot join: it is sent to that person. */
export function DeclineForm({ isPending, onDecline, onCancel }: Props) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  function submit(event: FormEvent) {
    event.preventDefault()
    setMissing(!reason.trim())
    if (reason.trim()) onDecline(reason)
  }
  return (
    <form onSubmit={submit} noValidate>
      <Textarea
        label={say('joinRequests.reasonLabel')}
        description={say('joinRequests.reasonHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={reason}
        error={isMissing && say('error.required')}
        maxLength={500}
        autosize
        minRows={3}
        data-autofocus
        ref={(element) => {
          // It has just been asked for.
          if (element && document.activeElement?.tagName !== 'TEXTAREA') element.focus()
        }}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes.answers}>
        <Button type="submit" h={44} loading={isPending}>
          {say('joinRequests.declineSend')}
        </Button>
        <Button variant="default" h={44} onClick={onCancel} disabled={isPending}>
          {say('joinRequests.cancel')}
        </Button>
      </div>
    </form>
  )
}
