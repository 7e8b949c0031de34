import { Paper, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addDays } from '../../../domain/time/local-day.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { keyUsesQuery } from '../keys.queries.ts'
import classes from './page.module.css'

/** In which operations it waits, is, was or will be in force. */
export function Uses({ communityId, keyId }: { communityId: string; keyId: string }) {
  const say = useSay()
  const { day } = useFormats()
  const { data } = useQuery(keyUsesQuery(communityId, keyId))
  if (!data) return null
  return (
    <Paper withBorder p="lg" component="section">
      <Title order={2} size="h3" mb="sm">
        {say('allocation.uses')}
      </Title>
      {data.items.length === 0 && <Text c="dimmed">{say('allocation.noUses')}</Text>}
      <ul className={classes.list}>
        {data.items.map(({ id, operation, key, status, from, until }) => (
          <li key={id} className={classes.line}>
            <Link
              to="/communities/$communityId/operations/$operationId"
              params={{ communityId, operationId: operation.id }}
            >
              {operation.name}
            </Link>
            <span>{say('allocation.version', { version: key.version })}</span>
            <span>
              {from
                ? until
                  ? say('allocation.inForceUntil', { from: day(from), until: day(addDays(until, -1)) })
                  : say('allocation.inForce', { from: day(from) })
                : say(`allocation.is-${status}`)}
            </span>
          </li>
        ))}
      </ul>
    </Paper>
  )
}
