import { ActionIcon, Group, NativeSelect, SegmentedControl } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { type Resolution, resolutions } from '../../domain/readings/series.codes.ts'
import { useSay } from '../intl.tsx'
import { CsvButton } from './CsvButton.tsx'
import classes from './consumption.module.css'
import { type ConsumptionSearch, type Preset, presets } from './consumption-search.ts'
import { OwnRange } from './OwnRange.tsx'
import { automaticResolution, type Known, type Range, step } from './ranges.ts'

type Props = {
  communityId: string
  meterId: string
  known: Known
  range: Range & { preset: Preset | null }
  asked: Range & { resolution: Resolution }
  search: ConsumptionSearch
  onChange: (changed: Partial<ConsumptionSearch>) => void
}

/** Which days, how fine, chart or table, and the file. Everything goes into the address. */
export function RangeBar({ communityId, meterId, known, range, asked, search, onChange }: Props) {
  const say = useSay()
  const go = ({ from, until }: Range) => onChange({ range: undefined, from, until, resolution: undefined })
  const automatic = automaticResolution(range)
  const isLast = known.dataUntil !== null && range.until >= known.today
  return (
    <div className={classes.bar}>
      <Group gap={4} wrap="nowrap" className={classes.ranges}>
        <ActionIcon
          variant="default"
          size={44}
          aria-label={say('consumption.earlier')}
          onClick={() => go(step(range, -1))}
        >
          <IconChevronLeft aria-hidden />
        </ActionIcon>
        <NativeSelect
          className={classes.grow}
          aria-label={say('consumption.range')}
          value={range.preset ?? 'own'}
          onChange={(event) => {
            const { value } = event.currentTarget
            if (value === 'own') go(range)
            else
              onChange({ range: value as Preset, from: undefined, until: undefined, resolution: undefined })
          }}
          data={[
            ...presets
              .filter((preset) => preset !== 'first-year' || known.dataUntil === null)
              .map((preset) => ({ value: preset as string, label: say(`consumption.range-${preset}`) })),
            { value: 'own', label: say('consumption.range-own') },
          ]}
        />
        <ActionIcon
          variant="default"
          size={44}
          disabled={isLast}
          aria-label={say('consumption.later')}
          onClick={() => go(step(range, 1))}
        >
          <IconChevronRight aria-hidden />
        </ActionIcon>
      </Group>
      <OwnRange key={`${range.from}${range.until}`} range={range} onChange={go} />
      <Group gap={8} className={classes.ranges}>
        <NativeSelect
          className={classes.wide}
          aria-label={say('consumption.resolution')}
          value={search.resolution ?? ''}
          onChange={(event) =>
            onChange({ resolution: (event.currentTarget.value || undefined) as Resolution | undefined })
          }
          data={[
            {
              value: '',
              label: say('consumption.automatic', { resolution: say(`consumption.resolution-${automatic}`) }),
            },
            ...resolutions.map((each) => ({
              value: each as string,
              label: say(`consumption.resolution-${each}`),
            })),
          ]}
        />
        <SegmentedControl
          aria-label={say('consumption.view')}
          value={search.view ?? 'chart'}
          onChange={(view) => onChange({ view: view === 'table' ? 'table' : undefined })}
          data={(['chart', 'table'] as const).map((view) => ({
            value: view,
            label: say(`consumption.view-${view}`),
          }))}
        />
        <CsvButton communityId={communityId} meterId={meterId} asked={asked} />
      </Group>
    </div>
  )
}
