import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useFormats, useSay } from '../../intl.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { AccountCard } from './AccountCard.tsx'
import classes from './account.module.css'
import { activityQuery } from './account.queries.ts'
import { useSeenWords } from './use-seen-words.ts'

/** What has happened to the account lately. */
export function ActivityCard() {
  const say = useSay()
  const { moment } = useFormats()
  const words = useSeenWords()
  const { data, error, refetch } = useQuery(activityQuery)
  return (
    <AccountCard title={say('account.activity')}>
      {error && !data && <ErrorState error={error} onRetry={refetch} />}
      {data?.items.length === 0 && <Text c="dimmed">{say('account.noActivity')}</Text>}
      <ul className={classes.rows}>
        {data?.items.map((line) => (
          <li key={line.id} className={classes.row}>
            <Stack gap={0} miw={0}>
              <Text>
                {line.detail
                  ? say('account.lineWith', { what: say(`accountAction.${line.action}`), which: line.detail })
                  : say(`accountAction.${line.action}`)}
              </Text>
              <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                {moment(line.at)} · {words.device(line)} · {words.where(line)}
              </Text>
            </Stack>
          </li>
        ))}
      </ul>
    </AccountCard>
  )
}
