import { Anchor, Box, Button, Code, Stack, Text, TextInput } from '@mantine/core'
import { secondFactorCode } from '../../../domain/auth/account.schema.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { useAskedClose } from '../../ui/use-asked-close.ts'
import { useSentForm } from '../use-sent-form.ts'
import { QrCode } from './QrCode.tsx'

type Props = { setup: { uri: string; secret: string }; onSent: () => void; onClose: () => void }

/** The picture for the app, the same to be typed, and the first code that proves that the app has it. */
export function ConfirmCode({ setup, onSent, onClose }: Props) {
  const say = useSay()
  const form = useSentForm({
    initial: { code: '' },
    schema: secondFactorCode,
    send: (body) => answer(api.POST('/api/v1/account/second-factor/confirmation', { body })),
    onSent: () => {
      closing.letGo()
      onSent()
    },
  })
  const closing = useAskedClose({ isDirty: form.isDirty, isSaving: form.isSending, onClose })
  return (
    <FormDialog
      title={say('account.setUpTitle')}
      size={520}
      closing={closing}
      onSubmit={form.submit}
      footer={
        <>
          <Button variant="default" onClick={closing.close}>
            {say('account.cancel')}
          </Button>
          <Button type="submit" loading={form.isSending}>
            {say('account.turnOn')}
          </Button>
        </>
      }
    >
      <Stack>
        {form.failure && <NotSaved error={form.failure} title={say('account.failed')} />}
        <Text>{say('account.scan')}</Text>
        <Box ta="center">
          <QrCode text={setup.uri} label={say('account.qr')} />
        </Box>
        <div>
          <Text size="sm" c="dimmed">
            {say('account.orType')}
          </Text>
          <Code fz="md" style={{ overflowWrap: 'anywhere' }}>
            {setup.secret.replace(/(.{4})(?=.)/g, '$1 ')}
          </Code>
        </div>
        <Anchor href={setup.uri} hiddenFrom="sm">
          {say('account.openApp')}
        </Anchor>
        <TextInput
          {...form.field('code')}
          label={say('account.code')}
          description={say('account.codeHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          inputMode="numeric"
          autoComplete="one-time-code"
          maw={200}
          data-autofocus
        />
      </Stack>
    </FormDialog>
  )
}
