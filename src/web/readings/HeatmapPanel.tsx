import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { daysBetween } from '../../domain/time/local-day.ts'
import { HeatChart } from './HeatChart.tsx'
import { HoursTable } from './HoursTable.tsx'
import { Loaded } from './Loaded.tsx'
import { Modelled } from './Modelled.tsx'
import { Nothing } from './Nothing.tsx'
import type { Panel } from './panel.ts'
import { seriesQuery } from './series.queries.ts'
import { directionsOf } from './series-rows.ts'
import { TooLong } from './TooLong.tsx'

/** A year and a day wide, so that a leap year fits. */
export const widestDays = 367

/** Hour × day: when in the day, and when in the year. */
export function HeatmapPanel({ source, asked, isTable, isOwn }: Panel) {
  const isTooLong = daysBetween(asked.from, asked.until) > widestDays
  const query = useQuery({
    ...seriesQuery(source, { ...asked, resolution: 'hour' }),
    enabled: !isTooLong,
  })
  if (isTooLong) return <TooLong />
  return (
    <Loaded query={query}>
      {(series) => (
        <Stack gap="md">
          {series.modelled && <Modelled isOwn={isOwn} />}
          {directionsOf(series).length === 0 && <Nothing series={series} isMeter={source.of === 'meter'} />}
          {directionsOf(series).map((direction) =>
            isTable ? (
              <HoursTable key={direction} series={series} direction={direction} />
            ) : (
              <HeatChart key={direction} series={series} direction={direction} />
            ),
          )}
        </Stack>
      )}
    </Loaded>
  )
}
