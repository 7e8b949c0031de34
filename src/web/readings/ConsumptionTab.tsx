import { Skeleton, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import type { Meter } from '../../domain/meters/meter.schema.ts'
import type { PointQuality } from '../../domain/readings/series.codes.ts'
import type { Series } from '../../domain/readings/series.schema.ts'
import { today } from '../clock.ts'
import { useSay } from '../intl.tsx'
import { meterQuery } from '../meters/meters.queries.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { Notice } from '../ui/Notice.tsx'
import { CompletenessStrip } from './CompletenessStrip.tsx'
import { ConsumptionWords } from './ConsumptionWords.tsx'
import classes from './consumption.module.css'
import type { ConsumptionSearch } from './consumption-search.ts'
import { EnergyChart } from './EnergyChart.tsx'
import { RangeBar } from './RangeBar.tsx'
import { askable, automaticResolution, type Known, rangeOf } from './ranges.ts'
import { SeriesTable } from './SeriesTable.tsx'
import { seriesQuery } from './series.queries.ts'
import { hasDirection, isOutside } from './series-rows.ts'
import { Totals } from './Totals.tsx'

export function ConsumptionTab() {
  const { communityId = '', meterId = '' } = useParams({ strict: false })
  const { data: meter } = useQuery(meterQuery(communityId, meterId))
  if (!meter) return <Skeleton h={420} />
  return (
    <Suspense fallback={<Skeleton h={420} />}>
      <ConsumptionWords>
        <Consumption communityId={communityId} meter={meter} />
      </ConsumptionWords>
    </Suspense>
  )
}

/** What a meter took and gave: range and resolution from the address, chart or table, totals, completeness. */
function Consumption({ communityId, meter }: { communityId: string; meter: Meter }) {
  const say = useSay()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as ConsumptionSearch
  const known: Known = {
    today: today(),
    dataUntil: meter.dataUntil,
    activeFrom: meter.configuration.from,
    yours: meter.yours ?? null,
  }
  const range = rangeOf(search, known)
  const resolution = search.resolution ?? automaticResolution(range)
  const asked = { ...askable(range, known), resolution }
  const {
    data: series,
    error,
    refetch,
    isPlaceholderData,
  } = useQuery(seriesQuery(communityId, meter.id, asked))
  const change = (changed: Partial<ConsumptionSearch>) =>
    navigate({ to: '.', search: { ...search, ...changed } as never, resetScroll: false })
  return (
    <Stack gap="md">
      <RangeBar {...{ communityId, meterId: meter.id, known, range, asked, search }} onChange={change} />
      {error && <ErrorState error={error} onRetry={refetch} />}
      {!series && !error && <Skeleton h={420} role="status" aria-label={say('states.loading')} />}
      {series && !error && (
        <div
          className={classes.shown}
          data-old={isPlaceholderData || undefined}
          aria-busy={isPlaceholderData}
        >
          <Shown series={series} isTable={search.view === 'table'} isOwn={meter.yours !== undefined} />
        </div>
      )}
    </Stack>
  )
}

type ShownProps = { series: Series; isTable: boolean; isOwn: boolean }

function Shown({ series, isTable, isOwn }: ShownProps) {
  const say = useSay()
  const directions = (['offtake', 'injection'] as const).filter((direction) =>
    hasDirection(series, direction),
  )
  const has = (quality: PointQuality) => series.days.some((day) => day.quality === quality)
  const counts = series.days.some(({ quality }) => !isOutside(quality))
  const empty = counts ? 'nothing' : has('inactive') ? 'notActive' : 'notHeld'
  return (
    <Stack gap="md">
      {series.modelled && (
        <Notice kind="info" title={say('consumption.modelledTitle')}>
          {say(isOwn ? 'consumption.modelledOwnText' : 'consumption.modelledText')}
        </Notice>
      )}
      {directions.length > 0 && <Totals series={series} />}
      {directions.length === 0 && (
        <EmptyState title={say(`consumption.${empty}`)} text={say(`consumption.${empty}Text`)} />
      )}
      {directions.length > 0 && isTable && <SeriesTable series={series} />}
      {!isTable &&
        directions.map((direction) => <EnergyChart key={direction} series={series} direction={direction} />)}
      {!series.modelled && <CompletenessStrip days={series.days} />}
      {directions.length > 0 &&
        (['inactive', 'not-held'] as const).filter(has).map((quality) => (
          <Text key={quality} size="sm" c="dimmed">
            {say(`consumption.${quality}Text`)}
          </Text>
        ))}
    </Stack>
  )
}
