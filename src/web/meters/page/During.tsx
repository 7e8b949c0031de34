import type { ReactNode } from 'react'
import { overlaps, type Period } from '../../../domain/time/period.ts'
import { useSay } from '../../intl.tsx'
import { useSpan } from '../changes/use-span.ts'
import classes from './page.module.css'

type Props<T> = {
  periods: T[]
  nameOf: (period: T) => string
  during: Period
  /** that the first of them is another than the day before */
  mark: ReactNode
  /** that one followed another meanwhile */
  markLater: ReactNode
}

/** Who or what holds while something else does: its name, and from when to when unless that is all the time. */
export function During<T extends Period>({ periods, nameOf, during, mark, markLater }: Props<T>) {
  const say = useSay()
  const span = useSpan()
  const there = periods.filter((period) => overlaps(period, during)).toReversed()
  const isAllTheTime = ({ from, until }: Period) =>
    from <= during.from && (until === null || (during.until !== null && until >= during.until))
  const isLate = there[0] !== undefined && there[0].from > during.from
  const nobody = (
    <span className={there.length > 0 ? classes.during : undefined}>
      {say('meter.none')}
      {mark}
    </span>
  )
  return (
    <>
      {(there.length === 0 || isLate) && nobody}
      {there.map((period, i) => (
        <span key={period.from} className={there.length > 1 || isLate ? classes.during : undefined}>
          <span>{nameOf(period)}</span>
          {i === 0 && !isLate ? mark : markLater}
          {!isAllTheTime(period) && <span className={classes.was}>{span(period)}</span>}
        </span>
      ))}
    </>
  )
}
