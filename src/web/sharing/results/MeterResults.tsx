import { Button, Group, Stack } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { Results } from '../../../domain/sharing/results.schema.ts'
import { useSay } from '../../intl.tsx'
import { EnergyChart } from '../../readings/EnergyChart.tsx'
import { Pictures } from '../../readings/pictures.tsx'
import { directionsOf } from '../../readings/series-rows.ts'
import classes from '../results.module.css'
import { DaysTable } from './DaysTable.tsx'
import { Who } from './LinesTable.tsx'
import { resultsOfMeter, seriesOfResults } from './series-of-results.ts'
import { sourceOf } from './Where.tsx'

type Props = {
  results: Results
  meterId: string
  onBack: () => void
  onOpen: ((day: string) => void) | undefined
}

const less = (whole: number | null, part: number | null) =>
  whole === null || part === null ? null : whole - part
const ratio = (part: number | null, whole: number | null) =>
  part === null || whole === null || whole === 0 ? null : part / whole

/** One meter day by day: what it took and what of that was shared, and likewise what it gave. */
export function MeterResults({ results, meterId, onBack, onOpen }: Props) {
  const say = useSay()
  const { participants, producers, days } = results
  const series = useMemo(() => seriesOfResults(resultsOfMeter(results, meterId)), [results, meterId])
  const taking = participants.find((one) => one.meterId === meterId)
  const giving = producers.find((one) => one.meterId === meterId)
  const one = taking ?? giving
  const sides = [
    taking && {
      ...taking.perDay,
      gross: 'offtake',
      rate: 'coverage',
      of: taking.perDay.offtake,
      line: taking,
    },
    giving && {
      ...giving.perDay,
      gross: 'injection',
      rate: 'givenRate',
      of: giving.perDay.injection,
      line: giving,
    },
  ].filter((side) => side !== undefined)
  return (
    <Stack gap="md">
      <Group gap="sm">
        <Button
          variant="default"
          h={44}
          leftSection={<IconArrowLeft size={18} aria-hidden />}
          onClick={onBack}
        >
          {say('results.allMeters')}
        </Button>
        {one && (
          <h2 className={classes.title}>
            <Who ean={one.ean} holder={one.holder?.name ?? null} />
          </h2>
        )}
      </Group>
      <Pictures>
        {directionsOf(series).map((direction) => (
          <EnergyChart key={direction} series={series} direction={direction} />
        ))}
      </Pictures>
      {sides.map(({ gross, rate, of, shared, line }) => (
        <DaysTable
          key={gross}
          caption={say(`results.meter-${gross}`)}
          days={days.day}
          columns={[
            { name: gross, values: of },
            { name: 'shared', values: shared },
            { name: 'residual', values: of.map((whole, at) => less(whole, shared[at]!)) },
            { name: rate, values: of.map((whole, at) => ratio(shared[at]!, whole)), isRate: true },
          ]}
          sourceOf={(at) => sourceOf(line.sources[at]!)}
          onOpen={onOpen}
        />
      ))}
    </Stack>
  )
}
