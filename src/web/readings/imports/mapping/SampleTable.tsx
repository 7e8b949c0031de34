import { columnName } from '../../../../domain/tables/cell.ts'
import { useSay } from '../../../intl.tsx'
import type { Draft, Sample } from './draft.ts'
import classes from './mapping.module.css'

/** The first rows of the file as its spreadsheet shows them, with what each column is taken for. */
export function SampleTable({ sample, draft }: { sample: Sample; draft: Draft }) {
  const say = useSay()
  const width = Math.max(0, ...sample.rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, i) => i)
  const roleOf = (column: number): string | null => {
    if (column === draft.day) return say('readingsImport.role-day')
    if (column === draft.time) return say('readingsImport.role-time')
    if (draft.shape === 'long') {
      if (column === draft.ean) return say('readingsImport.role-ean')
      if (column === draft.flow) return say('readingsImport.role-flow')
      if (column === draft.quality) return say('readingsImport.role-quality')
      const value = draft.values.find((one) => one.column === column)
      return value ? say(`readingsImport.measure-${value.measure}`) : null
    }
    const value = draft.isInHeaders ? null : draft.columns.find((one) => one.column === column)
    return value ? say(`readingsImport.measure-${value.measure}`) : null
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled by keyboard too
    <section className={classes.sample} aria-label={say('readingsImport.mapSample')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <td />
            {columns.map((column) => {
              const role = roleOf(column)
              return (
                <th key={column} scope="col" data-chosen={role ? true : undefined}>
                  {columnName(column)}
                  {role && <span className={classes.role}>{role}</span>}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {sample.rows.map(({ number, cells }) => (
            <tr key={number} data-header={number === draft.headerRow || undefined}>
              <th scope="row">{number}</th>
              {columns.map((column) => (
                <td key={column}>{cells[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
