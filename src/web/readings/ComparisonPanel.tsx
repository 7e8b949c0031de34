import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lackingDays } from '../../domain/readings/previous-period.ts'
import { useSay } from '../intl.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ChangesTable } from './ChangesTable.tsx'
import { type Both, ComparisonChart } from './ComparisonChart.tsx'
import { ComparisonTable } from './ComparisonTable.tsx'
import { Lacking } from './Lacking.tsx'
import { Loaded } from './Loaded.tsx'
import { Nothing } from './Nothing.tsx'
import type { Panel } from './panel.ts'
import { step } from './ranges.ts'
import { seriesQuery } from './series.queries.ts'
import { directionsOf } from './series-rows.ts'
import { useRangeLabel } from './use-range-label.ts'

/** This period against the one before it; only when every day of both was read, else which days are not. */
export function ComparisonPanel({ source, range, asked, isTable }: Panel) {
  const say = useSay()
  const label = useRangeLabel()
  const earlier = step(range, -1)
  const now = useQuery(seriesQuery(source, asked))
  const before = useQuery(seriesQuery(source, { ...earlier, resolution: asked.resolution }))
  const names = { now: label(range), before: label(earlier) }
  return (
    <Loaded query={now}>
      {(later) => (
        <Loaded query={before}>
          {(first) => {
            if (later.modelled)
              return (
                <EmptyState
                  title={say('consumption.noComparison')}
                  text={say('consumption.noComparisonText')}
                />
              )
            const lacking = [
              { name: names.now, periods: lackingDays(later.days, range) },
              { name: names.before, periods: lackingDays(first.days, earlier) },
            ].filter(({ periods }) => periods.length > 0)
            if (lacking.length > 0) return <Lacking lacking={lacking} />
            const both: Both = { now: later, before: first, names }
            const directions = directionsOf(later)
            if (directions.length === 0) return <Nothing series={later} isMeter={source.of === 'meter'} />
            return (
              <Stack gap="md">
                <ChangesTable both={both} />
                {directions.map((direction) =>
                  isTable ? (
                    <ComparisonTable key={direction} both={both} direction={direction} />
                  ) : (
                    <ComparisonChart key={direction} both={both} direction={direction} />
                  ),
                )}
              </Stack>
            )
          }}
        </Loaded>
      )}
    </Loaded>
  )
}
