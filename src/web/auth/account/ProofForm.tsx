import { Button, Stack, Text } from '@mantine/core'
import { type Account, proof } from '../../../domain/auth/account.schema.ts'
import { useSay } from '../../intl.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { useAskedClose } from '../../ui/use-asked-close.ts'
import { useSentForm } from '../use-sent-form.ts'
import { Password } from './Password.tsx'

type Props<T> = {
  account: Account
  title: string
  text: string
  /** the verb of what is done */
  action: string
  send: (body: { password: string }) => Promise<T>
  onSent: (answered: T) => unknown
  onClose: () => void
}

/** Asks for the password before something that whoever finds an open screen must not do. */
export function ProofForm<T>({ account, title, text, action, send, onSent, onClose }: Props<T>) {
  const say = useSay()
  const form = useSentForm({
    initial: { password: '' },
    schema: proof,
    send,
    onSent: (answered) => {
      closing.letGo()
      return onSent(answered)
    },
  })
  const closing = useAskedClose({ isDirty: false, isSaving: form.isSending, onClose })
  return (
    <FormDialog
      title={title}
      size={520}
      closing={closing}
      onSubmit={form.submit}
      footer={
        <>
          <Button variant="default" onClick={closing.close}>
            {say('account.cancel')}
          </Button>
          <Button type="submit" loading={form.isSending}>
            {action}
          </Button>
        </>
      }
    >
      <Stack>
        {form.failure && <NotSaved error={form.failure} title={say('account.failed')} />}
        <Text>{text}</Text>
        {account.hasPassword && (
          <Password
            {...form.field('password')}
            label={say('account.currentPassword')}
            autoComplete="current-password"
            data-autofocus
          />
        )}
      </Stack>
    </FormDialog>
  )
}
