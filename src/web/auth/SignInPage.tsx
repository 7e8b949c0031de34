import { Anchor, Box, Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { Link, useLocation, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { signIn } from '../../domain/communities/community.schema.ts'
import { answer, api } from '../api.ts'
import { useSay } from '../intl.tsx'
import { whatHappened } from '../ui/ErrorState.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { CodeStep } from './CodeStep.tsx'
import { DoorFrame } from './DoorFrame.tsx'
import { DoorWords } from './DoorWords.tsx'
import { type SignedInAnswer, useEnter } from './use-enter.ts'
import { useSentForm } from './use-sent-form.ts'

// Most people come with their password: the form does not wait for what the others need.
const OtherWays = lazy(() => import('./OtherWays.tsx').then(({ OtherWays }) => ({ default: OtherWays })))

export const SignInPage = () => (
  <DoorFrame>
    <DoorWords>
      <SignIn />
    </DoorWords>
  </DoorFrame>
)

/** Password first; a code after it for whoever has asked to be asked. Another service leads straight to the code. */
function SignIn() {
  const enter = useEnter()
  const [isAskedCode, setAskedCode] = useState(() => window.location.hash === '#code')
  const go = (answered: SignedInAnswer) => {
    if (answered.status === 'code-needed') setAskedCode(true)
    else return enter(answered)
  }
  if (isAskedCode) return <CodeStep onSent={go} onAgain={() => setAskedCode(false)} />
  return <PasswordStep onSent={go} />
}

function PasswordStep({ onSent }: { onSent: (answered: SignedInAnswer) => unknown }) {
  const say = useSay()
  // Why another service has sent one back.
  const { failed } = useSearch({ strict: false })
  const isAccountDeleted = useLocation().hash === 'account-deleted'
  const form = useSentForm({
    initial: { email: '', password: '' },
    schema: signIn,
    send: (body) => answer(api.POST('/api/auth/sign-in/email', { body })),
    onSent,
  })
  return (
    <>
      <PageHeader title={say('signIn.title')} lead={say('signIn.lead')} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          form.submit()
        }}
      >
        <Stack>
          {form.failure && <Notice kind="problem">{whatHappened(form.failure, say)}</Notice>}
          {isAccountDeleted && !form.failure && <Notice kind="info">{say('door.account-deleted')}</Notice>}
          {failed && !form.failure && <Notice kind="problem">{say(`door.${failed}`)}</Notice>}
          <TextInput
            {...form.field('email')}
            label={say('signIn.email')}
            size="md"
            type="email"
            autoComplete="username"
            inputMode="email"
          />
          <PasswordInput
            {...form.field('password')}
            label={say('signIn.password')}
            size="md"
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': say('signIn.showPassword'), tabIndex: 0 }}
          />
          <Button type="submit" size="md" loading={form.isSending}>
            {say('signIn.submit')}
          </Button>
        </Stack>
      </form>
      {/* As high as what comes, so that the links below stay where they are. */}
      <Suspense fallback={<Box h={79} mt="md" />}>
        <OtherWays onSent={onSent} />
      </Suspense>
      <Anchor renderRoot={(props) => <Link to="/forgotten" {...props} />} display="block" mt="lg" py={10}>
        {say('door.forgotten')}
      </Anchor>
      <Anchor renderRoot={(props) => <Link to="/directory" {...props} />} display="block" py={10}>
        {say('signIn.directory')}
      </Anchor>
    </>
  )
}
