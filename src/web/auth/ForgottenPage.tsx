import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { resetRequest } from '../../domain/auth/recovery.schema.ts'
import { answer, api } from '../api.ts'
import { useSay } from '../intl.tsx'
import { whatHappened } from '../ui/ErrorState.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { DoorFrame } from './DoorFrame.tsx'
import { DoorWords } from './DoorWords.tsx'
import { useSentForm } from './use-sent-form.ts'

/** Asks for a link by mail. What is said afterwards is the same whether anybody has the address or not. */
export const ForgottenPage = () => (
  <DoorFrame>
    <DoorWords>
      <Forgotten />
    </DoorWords>
  </DoorFrame>
)

function Forgotten() {
  const say = useSay()
  const [sentTo, setSentTo] = useState<string | null>(null)
  const form = useSentForm({
    initial: { email: '' },
    schema: resetRequest,
    send: async (body) => {
      await answer(api.POST('/api/auth/reset-password/request', { body }))
      return body.email
    },
    onSent: setSentTo,
  })
  const back = (
    <Anchor renderRoot={(props) => <Link to="/sign-in" {...props} />}>{say('door.toSignIn')}</Anchor>
  )
  if (sentTo)
    return (
      <Stack>
        <PageHeader key="sent" title={say('door.sentTitle')} />
        <Text style={{ overflowWrap: 'anywhere' }}>{say('door.sentText', { email: sentTo })}</Text>
        {back}
      </Stack>
    )
  return (
    <>
      <PageHeader title={say('door.forgottenTitle')} lead={say('door.forgottenLead')} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          form.submit()
        }}
      >
        <Stack>
          {form.failure && <Notice kind="problem">{whatHappened(form.failure, say)}</Notice>}
          <TextInput
            {...form.field('email')}
            label={say('signIn.email')}
            size="md"
            type="email"
            autoComplete="username"
            inputMode="email"
          />
          <Button type="submit" size="md" loading={form.isSending}>
            {say('door.send')}
          </Button>
          {back}
        </Stack>
      </form>
    </>
  )
}
