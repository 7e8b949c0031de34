import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { PointQuality } from '../../domain/readings/series.codes.ts'
import type { Series } from '../../domain/readings/series.schema.ts'
import { useSay } from '../intl.tsx'
import { CompletenessStrip } from './CompletenessStrip.tsx'
import { EnergyChart } from './EnergyChart.tsx'
import { Loaded } from './Loaded.tsx'
import { Modelled } from './Modelled.tsx'
import { Nothing } from './Nothing.tsx'
import type { Panel } from './panel.ts'
import { SeriesTable } from './SeriesTable.tsx'
import { seriesQuery } from './series.queries.ts'
import { directionsOf } from './series-rows.ts'
import { Totals } from './Totals.tsx'

/** The energy of each step of time, as a chart or as a table, with its sums and what of it was read. */
export function LoadCurvePanel({ source, asked, isTable, isOwn }: Panel) {
  const query = useQuery(seriesQuery(source, asked))
  return (
    <Loaded query={query}>
      {(series) => <Shown series={series} isTable={isTable} isOwn={isOwn} isMeter={source.of === 'meter'} />}
    </Loaded>
  )
}

type ShownProps = { series: Series; isTable: boolean; isOwn: boolean; isMeter: boolean }

function Shown({ series, isTable, isOwn, isMeter }: ShownProps) {
  const say = useSay()
  const directions = directionsOf(series)
  const has = (quality: PointQuality) => series.days.some((day) => day.quality === quality)
  const isThere = directions.length > 0
  return (
    <Stack gap="md">
      {series.modelled && <Modelled isOwn={isOwn} />}
      {isThere && <Totals series={series} />}
      {isThere && 'meters' in series && (
        <Text size="sm" c="dimmed">
          {say('consumption.meters', { count: Number(series.meters) })}
        </Text>
      )}
      {!isThere && <Nothing series={series} isMeter={isMeter} />}
      {isThere && isTable && <SeriesTable series={series} />}
      {!isTable &&
        directions.map((direction) => <EnergyChart key={direction} series={series} direction={direction} />)}
      {!series.modelled && <CompletenessStrip days={series.days} />}
      {isThere &&
        isMeter &&
        (['inactive', 'not-held'] as const).filter(has).map((quality) => (
          <Text key={quality} size="sm" c="dimmed">
            {say(`consumption.${quality}Text`)}
          </Text>
        ))}
    </Stack>
  )
}
