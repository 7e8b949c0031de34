import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Series } from '../../domain/readings/series.schema.ts'
import { type TypicalDay, typicalDay } from '../../domain/readings/typical-day.ts'
import { daysBetween } from '../../domain/time/local-day.ts'
import { useFormats, useSay } from '../intl.tsx'
import { widestDays } from './HeatmapPanel.tsx'
import { LinesChart } from './LinesChart.tsx'
import { Loaded } from './Loaded.tsx'
import { Modelled } from './Modelled.tsx'
import { Nothing } from './Nothing.tsx'
import type { Panel } from './panel.ts'
import { seriesQuery } from './series.queries.ts'
import { type Direction, directionsOf } from './series-rows.ts'
import { TooLong } from './TooLong.tsx'
import { TypicalDayTable } from './TypicalDayTable.tsx'

/** The average day by the quarter-hour: workdays against weekends and public holidays. */
export function TypicalDayPanel({ source, asked, isTable, isOwn }: Panel) {
  const isTooLong = daysBetween(asked.from, asked.until) > widestDays
  const query = useQuery({
    ...seriesQuery(source, { ...asked, resolution: 'quarter-hour' }),
    enabled: !isTooLong,
  })
  if (isTooLong) return <TooLong />
  return (
    <Loaded query={query}>
      {(series) => (
        <Stack gap="md">
          {series.modelled && <Modelled isOwn={isOwn} />}
          {directionsOf(series).length === 0 && <Nothing series={series} isMeter={source.of === 'meter'} />}
          {directionsOf(series).map((direction) => (
            <OfDirection key={direction} series={series} direction={direction} isTable={isTable} />
          ))}
        </Stack>
      )}
    </Loaded>
  )
}

type Props = { series: Series; direction: Direction; isTable: boolean }

function OfDirection({ series, direction, isTable }: Props) {
  const day = useMemo(() => typicalDay(series.start, series[direction].gross), [series, direction])
  return isTable ? (
    <TypicalDayTable day={day} direction={direction} />
  ) : (
    <DayChart series={series} day={day} direction={direction} />
  )
}

const everyThreeHours = [0, 12, 24, 36, 48, 60, 72, 84]

function DayChart({ series, day, direction }: { series: Series; day: TypicalDay; direction: Direction }) {
  const say = useSay()
  const { energy } = useFormats()
  const { slots, workdays, freeDays } = day
  const values = useMemo(
    () => [slots.map(({ workday }) => workday), slots.map(({ freeDay }) => freeDay)] as const,
    [slots],
  )
  const tick = useMemo(() => (index: number) => slots[index]?.time ?? '', [slots])
  const value = (kWh: number | null) => (kWh === null ? '–' : energy(kWh))
  const partial = series.days.filter(({ quality }) => quality === 'partial' || quality === 'missing').length
  const names = [
    say('consumption.workdays', { count: workdays }),
    say('consumption.freeDays', { count: freeDays }),
  ] as const
  return (
    <>
      <LinesChart
        direction={direction}
        title={say(`consumption.${direction}`)}
        text={useFinding(day)}
        names={names}
        values={values}
        ticks={everyThreeHours}
        tick={tick}
        pointed={(index) =>
          `${slots[index]!.time} · ${names[0]}: ${value(slots[index]!.workday)} · ${names[1]}: ${value(slots[index]!.freeDay)}`
        }
      />
      {partial > 0 && (
        <Text size="sm" c="dimmed">
          {say('consumption.typicalPartial', { count: partial })}
        </Text>
      )}
    </>
  )
}

/** When most on a workday and on a free day. */
function useFinding({ slots }: TypicalDay): string {
  const say = useSay()
  const top = (kind: 'workday' | 'freeDay') => {
    const known = slots.filter((slot) => slot[kind] !== null)
    return known.length > 0 ? known.reduce((a, b) => (b[kind]! > a[kind]! ? b : a)).time : null
  }
  const [workday, freeDay] = [top('workday'), top('freeDay')]
  if (workday !== null && freeDay !== null) return say('consumption.typicalBoth', { workday, freeDay })
  return workday !== null
    ? say('consumption.typicalWorkday', { workday })
    : freeDay !== null
      ? say('consumption.typicalFreeDay', { freeDay })
      : ''
}
