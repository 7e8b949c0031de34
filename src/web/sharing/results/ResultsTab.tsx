import { SegmentedControl, Skeleton, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { today } from '../../clock.ts'
import { useSay } from '../../intl.tsx'
import { ConsumptionWords } from '../../readings/ConsumptionWords.tsx'
import { shownRange } from '../../readings/completeness/completeness-range.ts'
import { EnergyChart } from '../../readings/EnergyChart.tsx'
import { Pictures } from '../../readings/pictures.tsx'
import { askable } from '../../readings/ranges.ts'
import { directionsOf } from '../../readings/series-rows.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { PeriodBar } from '../PeriodBar.tsx'
import { ResultWords } from '../ResultWords.tsx'
import classes from '../results.module.css'
import { resultsQuery } from '../results.queries.ts'
import type { ResultsSearch } from '../results-search.ts'
import { DaysTable } from './DaysTable.tsx'
import { LinesTable } from './LinesTable.tsx'
import { ResultsMenu } from './ResultsMenu.tsx'
import { ResultTiles } from './ResultTiles.tsx'
import { Sources } from './Sources.tsx'
import { seriesOfResults } from './series-of-results.ts'
import { WhatIf } from './WhatIf.tsx'

/** What was shared: in all, by day, by meter; and what another key would have made of it. */
export const ResultsTab = () => (
  <ConsumptionWords>
    <ResultWords>
      <Tab />
    </ResultWords>
  </ConsumptionWords>
)

function Tab() {
  const say = useSay()
  const navigate = useNavigate()
  const { communityId = '', operationId = '' } = useParams({ strict: false })
  const of = { communityId, operationId }
  const search = useSearch({ strict: false }) as ResultsSearch
  const range = shownRange(search as never, today())
  // Days that are not over have no figures yet.
  const asked = askable(range, { today: today(), isMeasured: true })
  const { data, error, refetch, isPlaceholderData } = useQuery(resultsQuery(of, asked))
  const change = (changed: Partial<ResultsSearch>) =>
    navigate({ to: '.', search: { ...search, ...changed } as never, resetScroll: false })
  const series = data && seriesOfResults(data)
  const isEmpty = data && data.participants.length + data.producers.length === 0
  return (
    <Stack gap="md">
      <div className={classes.bar}>
        <PeriodBar range={range} hasYears isYear={search.year !== undefined} onChange={change} />
        {data && !isEmpty && <ResultsMenu of={of} range={asked} />}
      </div>
      {error && <ErrorState error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton h={420} role="status" aria-label={say('states.loading')} />}
      {isEmpty && <EmptyState title={say('results.nobody')} text={say('results.nobodyText')} />}
      {data && series && !isEmpty && !error && (
        <Stack gap="md" className={isPlaceholderData ? classes.old : ''} aria-busy={isPlaceholderData}>
          <Sources results={data} />
          <ResultTiles totals={data.totals} />
          <Pictures>
            {directionsOf(series).map((direction) => (
              <EnergyChart key={direction} series={series} direction={direction} />
            ))}
          </Pictures>
          <SegmentedControl
            style={{ alignSelf: 'flex-start' }}
            aria-label={say('results.by')}
            value={search.by ?? 'meters'}
            onChange={(by) => change({ by: by === 'days' ? 'days' : undefined })}
            data={(['meters', 'days'] as const).map((by) => ({ value: by, label: say(`results.by-${by}`) }))}
          />
          {search.by === 'days' ? <DaysTable days={data.days} /> : <LinesTable results={data} />}
          <WhatIf of={of} range={asked} chosen={search.key ?? null} onChoose={(key) => change({ key })} />
        </Stack>
      )}
    </Stack>
  )
}
