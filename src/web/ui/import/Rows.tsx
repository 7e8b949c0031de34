import type { ReactNode } from 'react'
import type { ImportPreview, ImportRow } from '../../../domain/tables/import.schema.ts'
import { useSay } from '../../intl.tsx'
import { useIsPhone } from '../use-is-phone.ts'
import { RowStory } from './RowStory.tsx'
import classes from './rows.module.css'
import { VerdictMark } from './VerdictMark.tsx'

type Props = {
  rows: ImportPreview['rows']['items']
  /** other ones are on their way */
  isStale: boolean
  /** the title of what names a row, such as the EAN */
  nameTitle: string
  name: (row: ImportRow) => ReactNode
}

/** The rows of the file: a table, or cards on a phone. */
export function Rows(props: Props) {
  const say = useSay()
  const isPhone = useIsPhone()
  if (props.rows.length === 0 && !props.isStale)
    return <p className={classes.quiet}>{say('import.noRows')}</p>
  return isPhone ? <RowCards {...props} /> : <RowTable {...props} />
}

function RowTable({ rows, isStale, nameTitle, name }: Props) {
  const say = useSay()
  return (
    <div className={classes.paper}>
      <table className={classes.table} aria-busy={isStale}>
        <caption className={classes.unseen}>{say('import.rows')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('import.row')}</th>
            <th scope="col">{nameTitle}</th>
            <th scope="col">{say('import.verdict')}</th>
            <th scope="col">{say('import.what')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row}>
              <td className={classes.number}>{row.row}</td>
              <td>
                <span className={classes.name}>{name(row)}</span>
                {row.about && <span className={classes.about}>{row.about}</span>}
              </td>
              <td>
                <VerdictMark verdict={row.verdict} />
              </td>
              <td>
                <RowStory {...row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function RowCards({ rows, isStale, name }: Props) {
  const say = useSay()
  return (
    <ul className={classes.cards} aria-label={say('import.rows')} aria-busy={isStale}>
      {rows.map((row) => (
        <li key={row.row} className={classes.card}>
          <div className={classes.cardHead}>
            <span className={classes.quiet}>{say('import.rowNumber', { row: row.row })}</span>
            <VerdictMark verdict={row.verdict} />
          </div>
          <div>
            <span className={classes.name}>{name(row)}</span>
            {row.about && <span className={classes.about}>{row.about}</span>}
          </div>
          <RowStory {...row} />
        </li>
      ))}
    </ul>
  )
}
