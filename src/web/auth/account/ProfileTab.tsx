import { Button, Select, Stack, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type Account, accountChange } from '../../../domain/auth/account.schema.ts'
import { type Language, languageNames, languages } from '../../../domain/words/words.ts'
import { answer, api } from '../../api.ts'
import { useLanguage, useSay } from '../../intl.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { meQuery } from '../session.queries.ts'
import { useSentForm } from '../use-sent-form.ts'
import { AccountCard } from './AccountCard.tsx'
import { AccountSkeleton } from './AccountSkeleton.tsx'
import { accountQuery } from './account.queries.ts'
import { useTell } from './use-tell.ts'
import { VerifyAddress } from './VerifyAddress.tsx'

/** Name, telephone and language. */
export function ProfileTab() {
  const { data, error, refetch } = useQuery(accountQuery)
  if (data) return <ProfileForm key={data.id} account={data} />
  if (error) return <ErrorState error={error} onRetry={refetch} />
  return <AccountSkeleton />
}

function ProfileForm({ account }: { account: Account }) {
  const say = useSay()
  const tell = useTell()
  const queries = useQueryClient()
  const { language, setLanguage } = useLanguage()
  const form = useSentForm({
    initial: { name: account.name, phone: account.phone ?? '', language: account.language ?? language },
    schema: accountChange,
    send: (body) => answer(api.PATCH('/api/v1/account', { body })),
    onSent: (saved) => {
      queries.setQueryData(accountQuery.queryKey, saved)
      queries.invalidateQueries({ queryKey: meQuery.queryKey })
      if (saved.language && saved.language !== language) setLanguage(saved.language)
      tell('account.saved')
    },
  })
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        form.submit()
      }}
    >
      <AccountCard title={say('account.profile')}>
        <Stack maw={440}>
          {form.failure && <NotSaved error={form.failure} title={say('account.notSaved')} />}
          <TextInput {...form.field('name')} label={say('account.name')} autoComplete="name" />
          <TextInput
            label={say('account.email')}
            description={
              <>
                {say('account.emailHelp')} <VerifyAddress account={account} />
              </>
            }
            inputWrapperOrder={['label', 'input', 'description']}
            value={account.email}
            readOnly
            variant="filled"
          />
          <TextInput
            {...form.field('phone')}
            label={say('account.phone')}
            type="tel"
            autoComplete="tel"
            inputMode="tel"
          />
          <Select
            {...form.field('language')}
            label={say('account.language')}
            description={say('account.languageHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            data={languages.map((each) => ({ value: each, label: languageNames[each] }))}
            allowDeselect={false}
            comboboxProps={{ transitionProps: { duration: 0 } }}
            onChange={(chosen) => form.set({ language: chosen as Language })}
          />
          <div>
            <Button type="submit" h={44} loading={form.isSending}>
              {say('account.save')}
            </Button>
          </div>
        </Stack>
      </AccountCard>
    </form>
  )
}
