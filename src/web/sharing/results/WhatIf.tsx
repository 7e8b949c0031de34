import { NativeSelect, Paper, Skeleton, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useSay } from '../../intl.tsx'
import type { Range } from '../../readings/ranges.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import classes from '../results.module.css'
import { keyChoicesQuery, whatIfQuery } from '../results.queries.ts'
import { Compared } from './Compared.tsx'

type Props = {
  of: { communityId: string; operationId: string }
  range: Range
  chosen: string | null
  onChoose: (key: string | undefined) => void
}

/** Another key tried out on the same days. */
export function WhatIf({ of, range, chosen, onChoose }: Props) {
  const say = useSay()
  const { data } = useQuery(keyChoicesQuery(of.communityId))
  return (
    <Paper withBorder p="md" component="section" aria-label={say('results.whatIf')}>
      <Stack gap="md">
        <div>
          <h2 className={classes.title}>{say('results.whatIf')}</h2>
          <Text c="dimmed">{say('results.whatIfText')}</Text>
        </div>
        <NativeSelect
          label={say('results.key')}
          maw={480}
          value={chosen ?? ''}
          onChange={({ currentTarget: { value } }) => onChoose(value || undefined)}
          data={[
            { value: '', label: say('results.chooseKey') },
            ...(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        {chosen && <Answer key={chosen} of={of} range={range} chosen={chosen} />}
      </Stack>
    </Paper>
  )
}

function Answer({ of, range, chosen }: Omit<Props, 'onChoose' | 'chosen'> & { chosen: string }) {
  const say = useSay()
  const { data, error, refetch } = useQuery(whatIfQuery(of, range, chosen))
  if (error) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <Skeleton h={240} role="status" aria-label={say('states.loading')} />
  return <Compared simulation={data} of={of} range={range} />
}
