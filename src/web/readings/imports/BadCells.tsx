import { useState } from 'react'
import { useFormats, useSay } from '../../intl.tsx'
import type { Card, Column } from '../../ui/list.ts'
import classes from './imports.module.css'
import { LocalList } from './LocalList.tsx'
import { Section } from './Section.tsx'
import type { Summary } from './summary.ts'

type BadCell = Summary['errors'][number]
type Row = BadCell & { id: string }

type Props = {
  summary: Summary
  /** nothing is written yet */
  isOpen: boolean
}

/** Every cell that could not be taken, and why; one kind of them at a time when somebody wants that. */
export function BadCells({ summary: { errors, errorCounts }, isOpen }: Props) {
  const say = useSay()
  const { number } = useFormats()
  const [chosen, setChosen] = useState<BadCell['code'] | null>(null)
  const total = errorCounts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return null
  const rows = errors
    .map((error, i): Row => ({ ...error, id: String(i) }))
    .filter(({ code }) => chosen === null || code === chosen)
  const place = ({ file, sheet, row, column }: BadCell) => (
    <>
      <span className={classes.cell}>
        {row === null
          ? say('readingsImport.wholeFile')
          : column === null
            ? say('readingsImport.inRow', { row: String(row) })
            : say('readingsImport.inCell', { row: String(row), column })}
      </span>
      <span className={classes.about}>{sheet ? say('readingsImport.inSheet', { file, sheet }) : file}</span>
    </>
  )
  const value = (cell: BadCell) => (cell.value ? <code className={classes.value}>{cell.value}</code> : '–')
  const columns: Column<Row>[] = [
    { key: 'place', title: say('readingsImport.cell-place'), isSortable: false, cell: place },
    { key: 'value', title: say('readingsImport.cell-value'), isSortable: false, cell: value },
    {
      key: 'reason',
      title: say('readingsImport.cell-reason'),
      isSortable: false,
      width: { minimum: '240px', share: '50%' },
      cell: ({ message }) => message,
    },
  ]
  const cardOf = (row: Row): Card => ({
    title: <span>{place(row)}</span>,
    status: null,
    facts: [
      { label: say('readingsImport.cell-value'), value: value(row) },
      { label: say('readingsImport.cell-reason'), value: row.message },
    ],
  })
  return (
    <Section
      title={say('readingsImport.bad', { count: total })}
      text={say(errors.length < total ? 'readingsImport.badFirst' : 'readingsImport.badText')}
      isToDecide={isOpen}
    >
      {errorCounts.length > 1 && (
        <fieldset className={classes.kinds}>
          <legend className={classes.unseen}>{say('readingsImport.kinds')}</legend>
          {errorCounts.map(({ code, message, count }) => (
            <button
              key={code}
              type="button"
              className={classes.kind}
              aria-pressed={chosen === code}
              onClick={() => setChosen(chosen === code ? null : code)}
            >
              <strong className={classes.number}>{number(count)}</strong> <span>{message}</span>
            </button>
          ))}
        </fieldset>
      )}
      <LocalList
        caption={say('readingsImport.bad', { count: total })}
        rows={rows}
        columns={columns}
        cardOf={cardOf}
        pageSize={10}
      />
    </Section>
  )
}
