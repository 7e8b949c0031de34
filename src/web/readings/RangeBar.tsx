import { Button, NativeSelect, SegmentedControl } from '@mantine/core'
import { IconPlayerTrackNext } from '@tabler/icons-react'
import { useState } from 'react'
import { useSay } from '../intl.tsx'
import { useShortcut } from '../ui/keys/use-shortcut.ts'
import { type ConsumptionSearch, type Preset, presets } from './consumption-search.ts'
import { OwnRange } from './OwnRange.tsx'
import { PeriodStepper } from './PeriodStepper.tsx'
import classes from './range.module.css'
import { type Known, type Range, step } from './ranges.ts'
import { latest, type Span, spanOf, spans, zoomed } from './spans.ts'
import { useRangeLabel } from './use-range-label.ts'

type Props = {
  known: Known
  range: Range & { preset: Preset | null }
  onChange: (changed: Partial<ConsumptionSearch>) => void
}

/** Which days: by the calendar with arrows and keys, by name, or from one day to another. Everything goes into the address. */
export function RangeBar({ known, range, onChange }: Props) {
  const say = useSay()
  const label = useRangeLabel()
  const [wantsOwn, setWantsOwn] = useState(false)
  const span = spanOf(range)
  const newest = latest(range, known)
  const isNewest = newest.from === range.from && newest.until === range.until
  const isLast = known.isMeasured && range.until >= known.today
  const isOwn = wantsOwn || (range.preset === null && span === null)

  const go = ({ from, until }: Range) => onChange({ range: undefined, from, until, resolution: undefined })
  const zoom = (to: Span) => go(zoomed(to, range, known))
  const back = () => go(step(range, -1))
  const on = () => go(step(range, 1))
  useShortcut('d', () => zoom('day'))
  useShortcut('w', () => zoom('week'))
  useShortcut('m', () => zoom('month'))
  useShortcut('y', () => zoom('year'))
  useShortcut('t', () => go(newest))

  return (
    <div className={classes.bar}>
      <SegmentedControl
        className={classes.spans}
        aria-label={say('consumption.span')}
        value={range.preset === null && span ? span : ''}
        onChange={(value) => {
          setWantsOwn(false)
          zoom(value as Span)
        }}
        data={spans.map((each) => ({ value: each, label: say(`consumption.span-${each}`) }))}
      />
      <PeriodStepper
        period={label(range)}
        earlier={say('consumption.earlier')}
        later={say('consumption.later')}
        isLast={isLast}
        back={back}
        on={on}
      />
      <Button
        variant="default"
        h={44}
        px="sm"
        disabled={isNewest}
        rightSection={<IconPlayerTrackNext size={16} aria-hidden />}
        onClick={() => go(newest)}
      >
        {say(known.isMeasured ? 'consumption.latest' : 'consumption.today')}
      </Button>
      <NativeSelect
        className={classes.presets}
        aria-label={say('consumption.range')}
        value={isOwn ? 'own' : (range.preset ?? '')}
        onChange={(event) => {
          const { value } = event.currentTarget
          setWantsOwn(value === 'own')
          if (value === 'own') go(range)
          else onChange({ range: value as Preset, from: undefined, until: undefined, resolution: undefined })
        }}
        data={[
          ...(isOwn || range.preset ? [] : [{ value: '', label: say('consumption.otherRanges') }]),
          ...presets
            .filter((preset) => preset !== 'first-year' || (!known.isMeasured && known.activeFrom))
            .map((preset) => ({ value: preset as string, label: say(`consumption.range-${preset}`) })),
          { value: 'own', label: say('consumption.range-own') },
        ]}
      />
      {isOwn && <OwnRange key={`${range.from}${range.until}`} range={range} onChange={go} />}
    </div>
  )
}
