import { Stack } from '@mantine/core'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { today } from '../../clock.ts'
import { ConsumptionWords } from '../../readings/ConsumptionWords.tsx'
import { shownRange } from '../../readings/completeness/completeness-range.ts'
import { askable } from '../../readings/ranges.ts'
import { PeriodBar } from '../PeriodBar.tsx'
import { ResultWords } from '../ResultWords.tsx'
import classes from '../results.module.css'
import type { ResultsSearch } from '../results-search.ts'
import { DayDialog } from './DayDialog.tsx'
import { ResultsMenu } from './ResultsMenu.tsx'
import { ResultsView } from './ResultsView.tsx'
import { WhatIf } from './WhatIf.tsx'

/** What was shared: in all, by day, by meter, to the quarter-hour; and what another key would have made of it. */
export const ResultsTab = () => (
  <ConsumptionWords>
    <ResultWords>
      <Tab />
    </ResultWords>
  </ConsumptionWords>
)

function Tab() {
  const navigate = useNavigate()
  const { communityId = '', operationId = '' } = useParams({ strict: false })
  const of = { communityId, operationId }
  const search = useSearch({ strict: false }) as ResultsSearch
  const range = shownRange(search as never, today())
  // Days that are not over have no figures yet.
  const asked = askable(range, { today: today(), isMeasured: true })
  const change = (changed: Partial<ResultsSearch>) =>
    navigate({ to: '.', search: { ...search, ...changed } as never, resetScroll: false })
  return (
    <Stack gap="md">
      <div className={classes.bar}>
        <PeriodBar range={range} hasYears isYear={search.year !== undefined} onChange={change} />
        <ResultsMenu of={of} range={asked} />
      </div>
      <ResultsView of={of} range={asked} search={search} change={change} />
      <WhatIf of={of} range={asked} chosen={search.key ?? null} onChoose={(key) => change({ key })} />
      {search.day && (
        <DayDialog
          of={of}
          day={search.day}
          meterId={search.meter}
          onMeter={(meter) => change({ meter })}
          onClose={() => change({ day: undefined })}
        />
      )}
    </Stack>
  )
}
