import { Skeleton, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { usualTolerance } from '../../../domain/sharing/check.codes.ts'
import { languages } from '../../../domain/words/words.ts'
import { today } from '../../clock.ts'
import { useSay } from '../../intl.tsx'
import { ConsumptionWords } from '../../readings/ConsumptionWords.tsx'
import { shownRange } from '../../readings/completeness/completeness-range.ts'
import { askable } from '../../readings/ranges.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { FileMenu } from '../FileMenu.tsx'
import { PeriodBar } from '../PeriodBar.tsx'
import { ResultWords } from '../ResultWords.tsx'
import classes from '../results.module.css'
import { checkQuery, claimFile } from '../results.queries.ts'
import type { CheckSearch } from '../results-search.ts'
import { DifferencesTable } from './DifferencesTable.tsx'
import { SlotsDialog } from './SlotsDialog.tsx'
import { Tolerance } from './Tolerance.tsx'
import { Verdict } from './Verdict.tsx'

/** Has the DSO counted as the key says? What differs, by meter and day, down to the quarter-hour, and as a claim. */
export const CheckTab = () => (
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
  const search = useSearch({ strict: false }) as CheckSearch
  const range = shownRange({ month: search.month } as never, today())
  // Days that are not over have no figures yet.
  const { from, until } = askable(range, { today: today(), isMeasured: true })
  const asked = { from, until, ...(search.tolerance === undefined ? {} : { tolerance: search.tolerance }) }
  const { data, error, refetch, isPlaceholderData } = useQuery(checkQuery(of, asked))
  const change = (changed: Partial<CheckSearch>) =>
    navigate({ to: '.', search: { ...search, ...changed } as never, resetScroll: false })
  const close = () => change({ day: undefined, meter: undefined })
  return (
    <Stack gap="md">
      <Text c="dimmed">{say('results.checkLead')}</Text>
      <div className={classes.bar}>
        <PeriodBar range={range} onChange={({ month }) => change({ month })} />
        <Tolerance
          key={search.tolerance}
          value={search.tolerance ?? usualTolerance}
          onChange={(tolerance) =>
            change({ tolerance: tolerance === usualTolerance ? undefined : tolerance })
          }
        />
        {data && data.meters.length > 0 && (
          <FileMenu
            label={say('results.claim')}
            entries={(['pdf', 'xlsx'] as const).flatMap((format) =>
              languages.map((language) => ({
                text: say(`results.claim-${format}`, { language: say(`results.in-${language}`) }),
                fetch: () => claimFile(of, { ...asked, language }, format),
              })),
            )}
          />
        )}
      </div>
      {error && <ErrorState error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton h={320} role="status" aria-label={say('states.loading')} />}
      {data && !error && (
        <Stack gap="md" className={isPlaceholderData ? classes.old : ''} aria-busy={isPlaceholderData}>
          <Verdict check={data} />
          {data.meters.length > 0 && (
            <DifferencesTable check={data} onOpen={(meter, day) => change({ meter, day })} />
          )}
        </Stack>
      )}
      {search.day && search.meter && (
        <SlotsDialog of={of} day={search.day} meterId={search.meter} onClose={close} />
      )}
    </Stack>
  )
}
