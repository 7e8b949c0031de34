import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { AccountSkeleton } from './AccountSkeleton.tsx'
import { ActivityCard } from './ActivityCard.tsx'
import { accountQuery } from './account.queries.ts'
import { PasskeysCard } from './PasskeysCard.tsx'
import { PasswordCard } from './PasswordCard.tsx'
import { SecondFactorCard } from './SecondFactorCard.tsx'
import { SessionsCard } from './SessionsCard.tsx'

/** How one signs in, where one is signed in, and what has happened. */
export function SecurityTab() {
  const { data: account, error, refetch } = useQuery(accountQuery)
  if (error && !account) return <ErrorState error={error} onRetry={refetch} />
  if (!account) return <AccountSkeleton />
  return (
    <Stack>
      <PasswordCard account={account} />
      <PasskeysCard account={account} />
      <SecondFactorCard account={account} />
      <SessionsCard />
      <ActivityCard />
    </Stack>
  )
}
