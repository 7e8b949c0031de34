import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useSay } from '../intl.tsx'
import { LinkTabs } from '../ui/LinkTabs.tsx'
import { ComparisonPanel } from './ComparisonPanel.tsx'
import { type ConsumptionSearch, shows } from './consumption-search.ts'
import { HeatmapPanel } from './HeatmapPanel.tsx'
import { LoadCurvePanel } from './LoadCurvePanel.tsx'
import { Pictures } from './pictures.tsx'
import { RangeBar } from './RangeBar.tsx'
import { askable, automaticResolution, type Known, rangeOf } from './ranges.ts'
import { seriesQuery } from './series.queries.ts'
import type { Source } from './source.ts'
import { Tools } from './Tools.tsx'
import { TypicalDayPanel } from './TypicalDayPanel.tsx'
import { useNeighbours } from './use-neighbours.ts'

/** Whose readings, how they are called, and what is known of them. */
export type Subject = {
  source: Source
  name: string
  known: Known
  /** a plain member looks at what is its own */
  isOwn: boolean
}

const panels = {
  curve: LoadCurvePanel,
  heatmap: HeatmapPanel,
  'typical-day': TypicalDayPanel,
  comparison: ComparisonPanel,
}

/** What was taken and given, of one meter or of many: the range from the address, and what is to be seen of it. */
export function ConsumptionView({ subject: { source, name, known: given, isOwn } }: { subject: Subject }) {
  const say = useSay()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as ConsumptionSearch
  const range = rangeOf(search, given)
  const resolution = search.resolution ?? automaticResolution(range)
  const asked = { ...askable(range, given), resolution }
  const { data } = useQuery(seriesQuery(source, asked))
  const known = { ...given, dataUntil: given.dataUntil ?? data?.dataUntil ?? null }
  useNeighbours(source, range, known, search.resolution, data !== undefined)
  const change = (changed: Partial<ConsumptionSearch>) =>
    navigate({ to: '.', search: { ...search, ...changed } as never, resetScroll: false })
  const open = search.show ?? 'curve'
  const Shown = panels[open]
  const isTable = search.view === 'table'
  return (
    <Pictures>
      <Stack gap="md">
        <RangeBar known={known} range={range} onChange={change} />
        <LinkTabs
          label={say('consumption.shows')}
          open={open}
          tabs={(['curve', ...shows] as const).map((show) => ({
            name: show,
            text: say(`consumption.show-${show}`),
            search: { ...search, show: show === 'curve' ? undefined : show },
          }))}
        >
          <Stack gap="md">
            <Tools
              {...{ source, name, range, asked, search, isTable }}
              isCurve={open === 'curve'}
              onChange={change}
            />
            <Shown {...{ source, range, asked, isTable, isOwn }} />
          </Stack>
        </LinkTabs>
      </Stack>
    </Pictures>
  )
}
