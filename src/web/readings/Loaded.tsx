import { Skeleton } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Series } from '../../domain/readings/series.schema.ts'
import { useSay } from '../intl.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import classes from './consumption.module.css'

type Props = { query: UseQueryResult<Series>; children: (series: Series) => ReactNode }

/** A series once it is there; the one before stays until then, and what went wrong is told. */
export function Loaded({ query: { data, error, refetch, isPlaceholderData }, children }: Props) {
  const say = useSay()
  if (error) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <Skeleton h={420} role="status" aria-label={say('states.loading')} />
  return (
    <div className={classes.shown} data-old={isPlaceholderData || undefined} aria-busy={isPlaceholderData}>
      {children(data)}
    </div>
  )
}
