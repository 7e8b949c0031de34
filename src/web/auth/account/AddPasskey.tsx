import { Button, Stack, Text, TextInput } from '@mantine/core'
import { z } from 'zod'
import { type ProofNeeded, proof as proofSchema } from '../../../domain/auth/account.schema.ts'
import { deviceOf } from '../../../domain/auth/device.ts'
import { passkeyChange } from '../../../domain/auth/passkey.schema.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useAskedClose } from '../../ui/use-asked-close.ts'
import { passkeyProblem } from '../passkey-problem.ts'
import { useSentForm } from '../use-sent-form.ts'
import { Password } from './Password.tsx'

const schema = z.object({ ...passkeyChange.shape, ...proofSchema.shape })

type Props = { proof: ProofNeeded; onClose: () => void; onAdded: () => void }

/** A name, the password where it is asked for, and then the browser asks for a finger, a face or a number. */
export function AddPasskey({ proof, onClose, onAdded }: Props) {
  const say = useSay()
  const { browser, system } = deviceOf(navigator.userAgent)
  const form = useSentForm({
    initial: {
      name: browser && system ? say('account.device', { browser, system }) : (browser ?? system ?? ''),
      password: '',
    },
    schema,
    send: makePasskey,
    onSent: () => {
      closing.letGo()
      onAdded()
    },
  })
  const closing = useAskedClose({ isDirty: form.isDirty, isSaving: form.isSending, onClose })
  return (
    <FormDialog
      title={say('passkey.add')}
      size={520}
      closing={closing}
      onSubmit={form.submit}
      footer={
        <>
          <Button variant="default" onClick={closing.close}>
            {say('account.cancel')}
          </Button>
          <Button type="submit" loading={form.isSending}>
            {say('account.continue')}
          </Button>
        </>
      }
    >
      <Stack>
        {form.failure && (
          <Notice kind="problem" title={say('account.failed')}>
            {' '}
            {passkeyProblem(form.failure, say)}
          </Notice>
        )}
        <Text>{say('passkey.addText')}</Text>
        <TextInput
          {...form.field('name')}
          label={say('passkey.name')}
          description={say('passkey.nameHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="off"
          data-autofocus
        />
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

async function makePasskey({ name, password }: z.output<typeof schema>) {
  const [{ startRegistration }, { options }] = await Promise.all([
    import('@simplewebauthn/browser'),
    answer(api.POST('/api/v1/account/passkeys/options', { body: { password } })),
  ])
  const optionsJSON = options as unknown as Parameters<typeof startRegistration>[0]['optionsJSON']
  const made = await startRegistration({ optionsJSON })
  return answer(
    api.POST('/api/v1/account/passkeys', {
      body: { name, response: { ...made, response: { ...made.response } } },
    }),
  )
}
