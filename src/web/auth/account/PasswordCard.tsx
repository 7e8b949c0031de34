import { Button, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Account, passwordChange } from '../../../domain/auth/account.schema.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { useAskedClose } from '../../ui/use-asked-close.ts'
import { useSentForm } from '../use-sent-form.ts'
import { AccountCard } from './AccountCard.tsx'
import { accountQuery } from './account.queries.ts'
import { Password } from './Password.tsx'
import { useTell } from './use-tell.ts'

export function PasswordCard({ account }: { account: Account }) {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  return (
    <AccountCard title={say('account.password')} lead={account.hasPassword && say('account.passwordLead')}>
      {account.hasPassword ? (
        <div>
          <Button variant="default" h={44} onClick={() => setOpen(true)}>
            {say('account.changePassword')}
          </Button>
        </div>
      ) : (
        <Text size="sm">{say('account.noPassword')}</Text>
      )}
      {isOpen && <PasswordForm email={account.email} onClose={() => setOpen(false)} />}
    </AccountCard>
  )
}

function PasswordForm({ email, onClose }: { email: string; onClose: () => void }) {
  const say = useSay()
  const tell = useTell()
  const queries = useQueryClient()
  const form = useSentForm({
    initial: { current: '', password: '' },
    schema: passwordChange,
    send: (body) => answer(api.PUT('/api/v1/account/password', { body })),
    onSent: () => {
      closing.letGo()
      tell('account.passwordChanged')
      queries.invalidateQueries({ queryKey: accountQuery.queryKey })
      onClose()
    },
  })
  const closing = useAskedClose({ isDirty: form.isDirty, isSaving: form.isSending, onClose })
  return (
    <FormDialog
      title={say('account.changePassword')}
      size={480}
      closing={closing}
      onSubmit={form.submit}
      footer={
        <>
          <Button variant="default" onClick={closing.close}>
            {say('account.cancel')}
          </Button>
          <Button type="submit" loading={form.isSending}>
            {say('account.changePassword')}
          </Button>
        </>
      }
    >
      <Stack>
        {form.failure && <NotSaved error={form.failure} title={say('account.notSaved')} />}
        {/* Tells the browser's own keeper of passwords whose it is. */}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <Password
          {...form.field('current')}
          label={say('account.currentPassword')}
          autoComplete="current-password"
          data-autofocus
        />
        <Password
          {...form.field('password')}
          label={say('account.newPassword')}
          description={say('account.newPasswordHelp')}
          autoComplete="new-password"
        />
      </Stack>
    </FormDialog>
  )
}
