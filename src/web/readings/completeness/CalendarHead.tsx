import { Link } from '@tanstack/react-router'
import { weekday } from '../../../domain/time/local-day.ts'
import { useLanguage, useSay } from '../../intl.tsx'
import classes from './completeness.module.css'
import type { Cell } from './completeness-rows.ts'
import type { CompletenessSearch } from './completeness-search.ts'

type Props = { cells: readonly Cell[]; isYear: boolean; search: CompletenessSearch; communityId: string }

/** The days with the first letter of their weekday, or the months, each a link to its days. */
export function CalendarHead({ cells, isYear, search, communityId }: Props) {
  const say = useSay()
  const { locale } = useLanguage()
  const of = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (day: string) => format.format(new Date(`${day}T12:00:00Z`))
  }
  const letter = of({ weekday: 'narrow' })
  const long = of({ weekday: 'long', day: 'numeric', month: 'long' })
  const month = of({ month: 'short' })
  return (
    <thead>
      <tr>
        <th scope="col" className={classes.corner}>
          {say('completeness.meter')}
        </th>
        {cells.map(({ from }) => (
          <th
            key={from}
            scope="col"
            className={classes.column}
            data-weekend={(!isYear && weekday(from) > 5) || undefined}
          >
            {isYear ? (
              <Link
                to="/communities/$communityId/readings/completeness"
                params={{ communityId }}
                search={{ ...search, year: undefined, month: from.slice(0, 7), page: undefined } as never}
                className={classes.month}
              >
                {month(from)}
              </Link>
            ) : (
              <abbr title={long(from)}>
                {letter(from)}
                <br />
                {Number(from.slice(8))}
              </abbr>
            )}
          </th>
        ))}
        <th scope="col" className={classes.sum}>
          {say('completeness.lackingDays')}
        </th>
      </tr>
    </thead>
  )
}
