import { Paper } from '@mantine/core'
import { Link, useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, type MouseEvent, useMemo, useRef } from 'react'
import { groupEan } from '../../../domain/meters/ean.ts'
import { type DayState, dayStates } from '../../../domain/readings/completeness.codes.ts'
import { addDays, type LocalDay } from '../../../domain/time/local-day.ts'
import { useSay } from '../../intl.tsx'
import { scrollable } from '../scrollable.ts'
import { CalendarHead } from './CalendarHead.tsx'
import { CalendarRow } from './CalendarRow.tsx'
import classes from './completeness.module.css'
import { daysOf, type MeterRow, monthsOfMeter } from './completeness-rows.ts'
import type { CompletenessSearch } from './completeness-search.ts'

type Props = {
  communityId: string
  from: LocalDay
  isYear: boolean
  meters: readonly MeterRow[]
  search: CompletenessSearch
}

/**
 * Meters by days, or by months. Every cell is a link to the readings of its days; the arrows go from cell to cell, so that
 * a table of fifteen hundred links is one stop of the Tab key.
 */
export function Calendar({ communityId, from, isYear, meters, search }: Props) {
  const say = useSay()
  const router = useRouter()
  const table = useRef<HTMLTableElement>(null)
  const rows = useMemo(
    () => meters.map((meter) => ({ meter, cells: (isYear ? monthsOfMeter : daysOf)(from, meter) })),
    [meters, from, isYear],
  )

  const stateWords = useMemo(
    () =>
      Object.fromEntries(dayStates.map((state) => [state, say(`completeness.state-${state}`)])) as Record<
        DayState,
        string
      >,
    [say],
  )

  function walk(event: KeyboardEvent) {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('a[data-cell]')
    const by = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key]
    if (!cell || !by || event.ctrlKey || event.metaKey || event.altKey) return
    const lines = [...table.current!.querySelectorAll('tbody tr')].map((line) => [
      ...line.querySelectorAll<HTMLElement>('a[data-cell]'),
    ])
    const row = lines.findIndex((line) => line.includes(cell))
    const next = lines[row + by[0]!]?.[lines[row]!.indexOf(cell) + by[1]!]
    event.preventDefault()
    if (!next) return
    cell.tabIndex = -1
    next.tabIndex = 0
    next.focus()
  }
  // One listener instead of one for each of the cells.
  function follow(event: MouseEvent) {
    const cell = (event.target as HTMLElement).closest<HTMLAnchorElement>('a[data-cell]')
    if (!cell || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey)
      return
    event.preventDefault()
    router.history.push(cell.getAttribute('href')!)
  }

  return (
    <Paper withBorder className={classes.scroll} {...scrollable(say('completeness.calendar'))}>
      <table ref={table} className={classes.table} onKeyDown={walk} onClick={follow}>
        <CalendarHead
          cells={rows[0]?.cells ?? []}
          isYear={isYear}
          search={search}
          communityId={communityId}
        />
        <tbody>
          {rows.map(({ meter, cells }, i) => (
            <CalendarRow
              key={meter.id}
              cells={cells}
              stateWords={stateWords}
              isFirst={i === 0}
              isYear={isYear}
              hrefOf={hrefOf(meter)}
            >
              <Link
                to="/communities/$communityId/meters/$meterId/consumption"
                params={{ communityId, meterId: meter.id }}
                search={{ from, until: addDays(from, meter.days.length) } as never}
                className={classes.meter}
              >
                <span className={classes.ean}>{groupEan(meter.ean)}</span>
                <span className={classes.holder}>{meter.holder?.name ?? say('completeness.noHolder')}</span>
              </Link>
            </CalendarRow>
          ))}
        </tbody>
      </table>
    </Paper>
  )

  function hrefOf(meter: MeterRow) {
    return (cell: { from: LocalDay; until: LocalDay }) =>
      `/communities/${communityId}/meters/${meter.id}/consumption?from=${cell.from}&until=${cell.until}`
  }
}
