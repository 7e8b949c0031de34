import { ActionIcon, SegmentedControl } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { today } from '../clock.ts'
import { useSay } from '../intl.tsx'
import { otherSpan, saidOf } from '../readings/completeness/completeness-range.ts'
import rangeClasses from '../readings/range.module.css'
import { type Range, step } from '../readings/ranges.ts'
import { useRangeLabel } from '../readings/use-range-label.ts'
import { useShortcut } from '../ui/keys/use-shortcut.ts'

type Said = { month: string | undefined; year: number | undefined }
type Props = {
  range: Range
  /** a month only, or a year as well */
  isYear?: boolean
  hasYears?: boolean
  onChange: (said: Said) => void
  children?: ReactNode
}

/** Which month or year, by arrows and keys. */
export function PeriodBar({ range, isYear = false, hasYears = false, onChange, children }: Props) {
  const say = useSay()
  const label = useRangeLabel()
  const isLast = range.until >= today()
  const go = (to: Range) => {
    const { month, year } = saidOf(to)
    onChange({ month, year })
  }
  const back = () => go(step(range, -1))
  const on = () => !isLast && go(step(range, 1))
  const zoom = (to: 'month' | 'year') => go(otherSpan(to, range, today()))
  useShortcut('ArrowLeft', back)
  useShortcut('ArrowRight', on)
  return (
    <div className={rangeClasses.bar}>
      {hasYears && (
        <SegmentedControl
          className={rangeClasses.spans}
          aria-label={say('results.span')}
          value={isYear ? 'year' : 'month'}
          onChange={(value) => zoom(value as 'month' | 'year')}
          data={(['month', 'year'] as const).map((each) => ({
            value: each,
            label: say(`results.span-${each}`),
          }))}
        />
      )}
      <div className={rangeClasses.stepper}>
        <ActionIcon variant="default" size={44} aria-label={say('results.earlier')} onClick={back}>
          <IconChevronLeft aria-hidden />
        </ActionIcon>
        <output className={rangeClasses.period} aria-live="polite">
          {label(range)}
        </output>
        <ActionIcon
          variant="default"
          size={44}
          disabled={isLast}
          aria-label={say('results.later')}
          onClick={on}
        >
          <IconChevronRight aria-hidden />
        </ActionIcon>
      </div>
      {children}
    </div>
  )
}
