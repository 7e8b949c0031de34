import { Button, Stack, TextInput } from '@mantine/core'
import type { ProofNeeded } from '../../../domain/auth/account.schema.ts'
import { keyLives, keyScopes, newApiKey } from '../../../domain/auth/api-key.schema.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { RadioCards } from '../../ui/RadioCards.tsx'
import { useAskedClose } from '../../ui/use-asked-close.ts'
import { useSentForm } from '../use-sent-form.ts'
import { Password } from './Password.tsx'

type Props = { proof: ProofNeeded; onClose: () => void; onMade: (key: string) => void }

/** What the key is for, what it may do and for how long. */
export function NewKeyForm({ proof, onClose, onMade }: Props) {
  const say = useSay()
  const form = useSentForm({
    initial: { name: '', scope: 'read', days: '90', password: '' },
    schema: newApiKey,
    send: (body) => answer(api.POST('/api/v1/account/keys', { body })),
    onSent: ({ key }) => {
      closing.letGo()
      onMade(key)
      onClose()
    },
  })
  const closing = useAskedClose({ isDirty: form.isDirty, isSaving: form.isSending, onClose })
  const choice = (name: 'scope' | 'days', options: readonly string[]) => (
    <RadioCards
      name={name}
      label={say(`account.${name}`)}
      value={form.values[name]}
      options={options.map((value) => ({ value, label: say(`account.${name}-${value}`) }))}
      onChoose={(value) => form.set({ [name]: value })}
    />
  )
  return (
    <FormDialog
      title={say('account.newKey')}
      size={520}
      closing={closing}
      onSubmit={form.submit}
      footer={
        <>
          <Button variant="default" onClick={closing.close}>
            {say('account.cancel')}
          </Button>
          <Button type="submit" loading={form.isSending}>
            {say('account.newKey')}
          </Button>
        </>
      }
    >
      <Stack>
        {form.failure && <NotSaved error={form.failure} title={say('account.failed')} />}
        <TextInput
          {...form.field('name')}
          label={say('account.keyName')}
          description={say('account.keyNameHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="off"
          data-autofocus
        />
        {choice('scope', keyScopes)}
        {choice('days', keyLives)}
        {proof === 'password' && (
          <Password
            {...form.field('password')}
            label={say('account.currentPassword')}
            autoComplete="current-password"
          />
        )}
      </Stack>
    </FormDialog>
  )
}
