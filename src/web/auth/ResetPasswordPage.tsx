import { Anchor, Button, PasswordInput, Stack, Text } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { type PasswordResetAnswer, passwordReset } from '../../domain/auth/recovery.schema.ts'
import { ApiProblem, answer, api } from '../api.ts'
import { useSay } from '../intl.tsx'
import { whatHappened } from '../ui/ErrorState.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { DoorFrame } from './DoorFrame.tsx'
import { DoorWords } from './DoorWords.tsx'
import { useSentForm } from './use-sent-form.ts'

/** Where the mailed link leads: another password, then to the door. */
export const ResetPasswordPage = () => (
  <DoorFrame>
    <DoorWords>
      <ResetPassword />
    </DoorWords>
  </DoorFrame>
)

function ResetPassword() {
  const say = useSay()
  const { token = '' } = useParams({ strict: false })
  const [done, setDone] = useState<PasswordResetAnswer | null>(null)
  const form = useSentForm({
    initial: { password: '' },
    schema: passwordReset.pick({ password: true }),
    send: ({ password }) => answer(api.POST('/api/auth/reset-password', { body: { token, password } })),
    onSent: setDone,
  })
  if (done)
    return (
      <Stack>
        <PageHeader key="done" title={say('door.chosenTitle')} />
        {done.keys + done.passkeys > 0 && <Text>{say('door.chosenText', done)}</Text>}
        <Button size="md" renderRoot={(props) => <Link to="/sign-in" {...props} />}>
          {say('signIn.submit')}
        </Button>
      </Stack>
    )
  const isWorthless = form.failure instanceof ApiProblem && form.failure.code === 'link-worthless'
  return (
    <>
      <PageHeader title={say('door.forgottenTitle')} lead={say('door.chooseLead')} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          form.submit()
        }}
      >
        <Stack>
          {form.failure && <Notice kind="problem">{whatHappened(form.failure, say)}</Notice>}
          {isWorthless && (
            <Anchor renderRoot={(props) => <Link to="/forgotten" {...props} />}>
              {say('door.askAgain')}
            </Anchor>
          )}
          <PasswordInput
            {...form.field('password')}
            label={say('door.newPassword')}
            description={say('door.newPasswordHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            size="md"
            autoComplete="new-password"
            visibilityToggleButtonProps={{ 'aria-label': say('signIn.showPassword'), tabIndex: 0 }}
          />
          <Button type="submit" size="md" loading={form.isSending}>
            {say('door.choose')}
          </Button>
        </Stack>
      </form>
    </>
  )
}
