import { Button, Stack, TextInput } from '@mantine/core'
import { type Passkey, passkeyChange } from '../../../domain/auth/passkey.schema.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { useAskedClose } from '../../ui/use-asked-close.ts'
import { useSentForm } from '../use-sent-form.ts'

type Props = { passkey: Passkey; onClose: () => void; onRenamed: () => void }

export function RenamePasskey({ passkey, onClose, onRenamed }: Props) {
  const say = useSay()
  const form = useSentForm({
    initial: { name: passkey.name },
    schema: passkeyChange,
    send: (body) =>
      answer(
        api.PATCH('/api/v1/account/passkeys/{passkeyId}', {
          params: { path: { passkeyId: passkey.id } },
          body,
        }),
      ),
    onSent: () => {
      closing.letGo()
      onRenamed()
    },
  })
  const closing = useAskedClose({ isDirty: form.isDirty, isSaving: form.isSending, onClose })
  return (
    <FormDialog
      title={say('passkey.renameOf', { name: passkey.name })}
      size={480}
      closing={closing}
      onSubmit={form.submit}
      footer={
        <>
          <Button variant="default" onClick={closing.close}>
            {say('account.cancel')}
          </Button>
          <Button type="submit" loading={form.isSending}>
            {say('account.save')}
          </Button>
        </>
      }
    >
      <Stack>
        {form.failure && <NotSaved error={form.failure} title={say('account.notSaved')} />}
        <TextInput {...form.field('name')} label={say('passkey.name')} autoComplete="off" data-autofocus />
      </Stack>
    </FormDialog>
  )
}
