import { NativeSelect, SegmentedControl } from '@mantine/core'
import { type Resolution, resolutions } from '../../domain/readings/series.codes.ts'
import { useSay } from '../intl.tsx'
import classes from './consumption.module.css'
import type { ConsumptionSearch } from './consumption-search.ts'
import { DownloadMenu } from './DownloadMenu.tsx'
import { automaticResolution, type Range } from './ranges.ts'
import type { Asked } from './series.queries.ts'
import type { Source } from './source.ts'

type Props = {
  source: Source
  name: string
  range: Range
  asked: Asked
  search: ConsumptionSearch
  isTable: boolean
  /** how fine can be chosen for the curve only */
  isCurve: boolean
  onChange: (changed: Partial<ConsumptionSearch>) => void
}

/** How fine, chart or table, and the files. */
export function Tools({ source, name, range, asked, search, isTable, isCurve, onChange }: Props) {
  const say = useSay()
  const automatic = automaticResolution(range)
  return (
    <div className={classes.tools}>
      {isCurve && (
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
      )}
      <SegmentedControl
        aria-label={say('consumption.view')}
        value={isTable ? 'table' : 'chart'}
        onChange={(view) => onChange({ view: view === 'table' ? 'table' : undefined })}
        data={(['chart', 'table'] as const).map((view) => ({
          value: view,
          label: say(`consumption.view-${view}`),
        }))}
      />
      <DownloadMenu source={source} name={name} range={range} asked={asked} isChart={!isTable} />
    </div>
  )
}
