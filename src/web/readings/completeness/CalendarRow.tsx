import type { ReactNode } from 'react'
import type { DayState } from '../../../domain/readings/completeness.codes.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { useRangeLabel } from '../use-range-label.ts'
import cellClasses from './cell.module.css'
import classes from './completeness.module.css'
import { type Cell, signOfState } from './completeness-rows.ts'

type Props = {
  cells: readonly Cell[]
  /** the states in words, once for all cells */
  stateWords: Record<DayState, string>
  /** the first cell of the first row is where the Tab key comes in */
  isFirst: boolean
  isYear: boolean
  hrefOf: (cell: Cell) => string
  children: ReactNode
}

/** One meter: its days or months by colour and sign, and how many days are lacking in all. */
export function CalendarRow({ cells, stateWords, isFirst, isYear, hrefOf, children }: Props) {
  const say = useSay()
  const { day, number } = useFormats()
  const label = useRangeLabel()
  const lacking = cells.reduce((sum, cell) => sum + cell.lacking, 0)
  const inWords = (cell: Cell) =>
    [
      isYear ? label(cell) : day(cell.from),
      stateWords[cell.state],
      ...(isYear && cell.lacking > 0 ? [say('completeness.days', { count: cell.lacking })] : []),
    ].join(', ')
  return (
    <tr>
      <th scope="row" className={classes.corner}>
        {children}
      </th>
      {cells.map((cell, i) => {
        const words = inWords(cell)
        return (
          <td key={cell.from}>
            <a
              href={hrefOf(cell)}
              data-cell
              data-state={cell.state}
              className={cellClasses.cell}
              tabIndex={isFirst && i === 0 ? 0 : -1}
              title={words}
              aria-label={words}
            >
              {isYear && cell.lacking > 0 ? number(cell.lacking) : signOfState[cell.state]}
            </a>
          </td>
        )
      })}
      <td className={classes.sum}>{lacking > 0 ? number(lacking) : '–'}</td>
    </tr>
  )
}
