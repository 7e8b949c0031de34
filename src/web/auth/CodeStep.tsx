import { Button, Checkbox, Stack, TextInput } from '@mantine/core'
import { secondFactorSignIn } from '../../domain/auth/account.schema.ts'
import { ApiProblem, answer, api } from '../api.ts'
import { useSay } from '../intl.tsx'
import { whatHappened } from '../ui/ErrorState.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import type { SignedInAnswer } from './use-enter.ts'
import { useSentForm } from './use-sent-form.ts'

type Props = { onSent: (answer: SignedInAnswer) => void; onAgain: () => void }

/** The password was right; now a code of the app, or a backup code. */
export function CodeStep({ onSent, onAgain }: Props) {
  const say = useSay()
  const form = useSentForm({
    initial: { code: '', trust: false },
    schema: secondFactorSignIn,
    send: (body) => answer(api.POST('/api/auth/sign-in/code', { body })),
    onSent,
  })
  const isOver = form.failure instanceof ApiProblem && form.failure.code === 'code-too-late'
  return (
    <>
      <PageHeader title={say('door.codeTitle')} lead={say('door.codeLead')} />
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
            {...form.field('code')}
            label={say('door.code')}
            description={say('door.codeHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autoComplete="one-time-code"
            autoFocus
            size="md"
          />
          <Checkbox
            label={say('door.trust')}
            checked={form.values.trust}
            onChange={(event) => form.set({ trust: event.currentTarget.checked })}
          />
          {!isOver && (
            <Button type="submit" size="md" loading={form.isSending}>
              {say('signIn.submit')}
            </Button>
          )}
          <Button variant={isOver ? 'filled' : 'subtle'} size="md" onClick={onAgain}>
            {say('door.again')}
          </Button>
        </Stack>
      </form>
    </>
  )
}
