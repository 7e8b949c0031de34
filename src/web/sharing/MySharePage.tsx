import { Skeleton, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { today } from '../clock.ts'
import { useSay } from '../intl.tsx'
import { ConsumptionWords } from '../readings/ConsumptionWords.tsx'
import { shownRange } from '../readings/completeness/completeness-range.ts'
import { askable } from '../readings/ranges.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { PeriodBar } from './PeriodBar.tsx'
import { ResultWords } from './ResultWords.tsx'
import { ResultsMenu } from './results/ResultsMenu.tsx'
import { ResultsView } from './results/ResultsView.tsx'
import classes from './results.module.css'
import { ownOperationsQuery } from './results.queries.ts'
import type { ResultsSearch } from './results-search.ts'

/** What a plain member received and gave by sharing: its own meters, on its own days. */
export const MySharePage = () => (
  <ConsumptionWords>
    <ResultWords>
      <MyShare />
    </ResultWords>
  </ConsumptionWords>
)

function MyShare() {
  const say = useSay()
  const navigate = useNavigate()
  const { communityId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(ownOperationsQuery(communityId))
  const search = useSearch({ strict: false }) as ResultsSearch
  const range = shownRange(search as never, today())
  const asked = askable(range, { today: today(), isMeasured: true })
  const change = (changed: Partial<ResultsSearch>) =>
    navigate({ to: '.', search: { ...search, ...changed } as never, resetScroll: false })
  return (
    <>
      <PageHeader title={say('results.myShare')} lead={say('results.myShareLead')} />
      {error && <ErrorState error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton h={320} role="status" aria-label={say('states.loading')} />}
      {data?.items.length === 0 && (
        <EmptyState title={say('results.noShare')} text={say('results.noShareText')} />
      )}
      {data && data.items.length > 0 && (
        <Stack gap="lg">
          <PeriodBar range={range} hasYears isYear={search.year !== undefined} onChange={change} />
          {data.items.map(({ id, name }) => {
            const of = { communityId, operationId: id }
            return (
              <Stack key={id} gap="md" component="section" aria-label={name}>
                <div className={classes.head}>
                  <h2 className={classes.title}>{name}</h2>
                  <ResultsMenu of={of} range={asked} />
                </div>
                <ResultsView of={of} range={asked} search={search} change={change} />
              </Stack>
            )
          })}
        </Stack>
      )}
    </>
  )
}
