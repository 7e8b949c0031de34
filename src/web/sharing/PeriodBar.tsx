import { SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import { today } from '../clock.ts'
import { useSay } from '../intl.tsx'
import { otherSpan, saidOf } from '../readings/completeness/completeness-range.ts'
import { PeriodStepper } from '../readings/PeriodStepper.tsx'
import rangeClasses from '../readings/range.module.css'
import { type Range, step } from '../readings/ranges.ts'
import { useRangeLabel } from '../readings/use-range-label.ts'

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
  const on = () => go(step(range, 1))
  const zoom = (to: 'month' | 'year') => go(otherSpan(to, range, today()))
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
      <PeriodStepper
        period={label(range)}
        earlier={say('results.earlier')}
        later={say('results.later')}
        isLast={isLast}
        back={back}
        on={on}
      />
      {children}
    </div>
  )
}
