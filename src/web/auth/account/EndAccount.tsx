import { Anchor, Button, Checkbox, Group, List, Stack, Text } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Account, proof } from '../../../domain/auth/account.schema.ts'
import type { EndOfAccount } from '../../../domain/communities/end-of-account.schema.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { useSentForm } from '../use-sent-form.ts'
import { AccountCard } from './AccountCard.tsx'
import { AccountSkeleton } from './AccountSkeleton.tsx'
import { accountQuery, endQuery } from './account.queries.ts'
import { Password } from './Password.tsx'

const gone = ['account', 'links', 'told'] as const
const kept = ['record', 'readings', 'name', 'requests'] as const

/** Deleting one's account: what goes, what stays and why, what stands in the way; then the password, and no way back. */
export function EndAccount() {
  const account = useQuery(accountQuery)
  const end = useQuery(endQuery)
  const error = account.error ?? end.error
  if (account.data && end.data) return <Ending account={account.data} end={end.data} />
  if (error)
    return <ErrorState error={error} onRetry={() => Promise.all([account.refetch(), end.refetch()])} />
  return <AccountSkeleton />
}

function Ending({ account, end }: { account: Account; end: EndOfAccount }) {
  const say = useSay()
  const orphaned = end.communities.filter(({ isLastAdmin }) => isLastAdmin)
  const members = end.communities.flatMap(({ name, members }) =>
    members.map((member) => say('account.end-member', { member, community: name })),
  )
  const list = (about: string, keys: readonly string[]) => (
    <List spacing={6}>
      {keys.map((key) => (
        <List.Item key={key}>{say(`account.end-${about}-${key}`)}</List.Item>
      ))}
    </List>
  )
  return (
    <Stack>
      <AccountCard title={say('account.end-title')} lead={say('account.end-forGood')}>
        <Text fw={600}>{say('account.end-gone')}</Text>
        {list('gone', gone)}
        {end.communities.length > 0 && (
          <Text size="sm">
            {say('account.end-leaves', { communities: end.communities.map(({ name }) => name).join(', ') })}
          </Text>
        )}
        <Text fw={600}>{say('account.end-kept')}</Text>
        {list('kept', kept)}
        {members.length > 0 && (
          <Text size="sm">{say('account.end-members', { members: members.join(', ') })}</Text>
        )}
        <Text size="sm">
          {say('account.end-before')}{' '}
          <Anchor underline="always" renderRoot={(props) => <Link to="/account/data" {...props} />} inherit>
            {say('account.end-toData')}
          </Anchor>
        </Text>
      </AccountCard>
      {orphaned.length > 0 ? (
        <Orphaned communities={orphaned} />
      ) : end.mustSignInAgain ? (
        <Notice kind="info" title={say('account.end-signInTitle')}>
          {say('error.sign-in-again')}
        </Notice>
      ) : (
        <EndForm account={account} />
      )}
    </Stack>
  )
}

function Orphaned({ communities }: { communities: EndOfAccount['communities'] }) {
  const say = useSay()
  return (
    <Notice kind="info" title={say('account.end-lastAdmin')}>
      {say('account.end-lastAdminText')}
      <List mt="xs" spacing={6}>
        {communities.map(({ id, name }) => (
          <List.Item key={id}>
            <Anchor
              renderRoot={(props) => (
                <Link to="/communities/$communityId/users" params={{ communityId: id }} {...props} />
              )}
              inherit
            >
              {name}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Notice>
  )
}

function EndForm({ account }: { account: Account }) {
  const say = useSay()
  const queries = useQueryClient()
  const [understood, setUnderstood] = useState(false)
  const form = useSentForm({
    initial: { password: '' },
    schema: proof,
    send: (body) => answer(api.POST('/api/v1/account/end', { body })),
    onSent: () => {
      queries.cancelQueries()
      // A page of its own, without anything that was loaded: nobody is signed in any more.
      window.location.replace('/sign-in#account-deleted')
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
      <AccountCard title={say('account.end-confirm')}>
        <Stack maw={440}>
          {form.failure && <NotSaved error={form.failure} title={say('account.failed')} />}
          {account.hasPassword && (
            <>
              <input type="hidden" name="username" autoComplete="username" value={account.email} readOnly />
              <Password
                {...form.field('password')}
                label={say('account.currentPassword')}
                autoComplete="current-password"
              />
            </>
          )}
          <Checkbox
            label={say('account.end-understood')}
            checked={understood}
            onChange={(event) => setUnderstood(event.currentTarget.checked)}
          />
          <Group>
            <Button component={Link} to="/account/data" variant="default" h={44}>
              {say('account.cancel')}
            </Button>
            <Button
              type="submit"
              color="var(--danger)"
              h={44}
              disabled={!understood}
              loading={form.isSending}
            >
              {say('account.end-button')}
            </Button>
          </Group>
        </Stack>
      </AccountCard>
    </form>
  )
}
