import { SegmentedControl, Skeleton, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Results } from '../../../domain/sharing/results.schema.ts'
import { useSay } from '../../intl.tsx'
import { EnergyChart } from '../../readings/EnergyChart.tsx'
import { Pictures } from '../../readings/pictures.tsx'
import type { Range } from '../../readings/ranges.ts'
import { directionsOf } from '../../readings/series-rows.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import classes from '../results.module.css'
import { resultsQuery } from '../results.queries.ts'
import type { ResultsSearch } from '../results-search.ts'
import { DaysTable } from './DaysTable.tsx'
import { LinesTable } from './LinesTable.tsx'
import { MeterResults } from './MeterResults.tsx'
import { ResultTiles } from './ResultTiles.tsx'
import { Sources } from './Sources.tsx'
import { seriesOfResults } from './series-of-results.ts'

type Props = {
  of: { communityId: string; operationId: string }
  range: Range
  search: ResultsSearch
  change: (changed: Partial<ResultsSearch>) => void
}

/** What was shared in an operation, as far as one may see it: in all, by day, by meter. */
export function ResultsView({ of, range, search, change }: Props) {
  const say = useSay()
  const { data, error, refetch, isPlaceholderData } = useQuery(resultsQuery(of, range))
  if (error) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <Skeleton h={420} role="status" aria-label={say('states.loading')} />
  if (data.participants.length + data.producers.length === 0)
    return <EmptyState title={say('results.nobody')} text={say(`results.nobodyText-${data.scope}`)} />
  const series = seriesOfResults(data)
  // Quarter-hours of all are the managers’: from one’s own those of others can be told.
  const onOpen = data.scope === 'whole' ? (day: string) => change({ day }) : undefined
  return (
    <Stack gap="md" className={isPlaceholderData ? classes.old : ''} aria-busy={isPlaceholderData}>
      <Sources results={data} />
      <ResultTiles results={data} />
      <Pictures>
        {directionsOf(series).map((direction) => (
          <EnergyChart key={direction} series={series} direction={direction} />
        ))}
      </Pictures>
      <SegmentedControl
        style={{ alignSelf: 'flex-start' }}
        aria-label={say('results.by')}
        value={search.by ?? 'meters'}
        onChange={(by) => change({ by: by === 'days' ? 'days' : undefined, meter: undefined })}
        data={(['meters', 'days'] as const).map((by) => ({ value: by, label: say(`results.by-${by}`) }))}
      />
      {search.by === 'days' ? (
        <DaysTable
          caption={say('results.days-caption')}
          days={data.days.day}
          columns={columnsOf(data)}
          sourceOf={(at) => data.days.source[at]!}
          onOpen={onOpen}
        />
      ) : search.meter && isOf(data, search.meter) ? (
        <MeterResults
          results={data}
          meterId={search.meter}
          onBack={() => change({ meter: undefined })}
          onOpen={onOpen}
        />
      ) : (
        <LinesTable results={data} onOpen={(meter) => change({ meter })} />
      )}
    </Stack>
  )
}

const isOf = ({ participants, producers }: Results, id: string) =>
  [...participants, ...producers].some(({ meterId }) => meterId === id)

/** One’s own surplus would tell what others took: there is none to show. */
const columnsOf = ({ days, scope, producers }: Results) =>
  (scope === 'whole'
    ? (['injection', 'offtake', 'shared', 'surplus'] as const)
    : ([...(producers.length > 0 ? (['injection'] as const) : []), 'offtake', 'shared'] as const)
  ).map((name) => ({ name, values: days[name] }))
