import type { FieldProblem } from '../../../domain/words/problem.ts'
import { useSay } from '../../intl.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { KeyDraft } from './draft.ts'
import classes from './editor.module.css'
import { shareProblem } from './share-problem.ts'

/** All that keeps the key from being saved, in the order of the grid; each leads to its cell. */
export function Problems({ problems, draft }: { problems: FieldProblem[]; draft: KeyDraft }) {
  const say = useSay()
  if (problems.length === 0) return null
  return (
    <Notice kind="problem" title={say('allocation.problems', { count: problems.length })}>
      <ul className={classes.problems}>
        {problems.slice(0, 20).map(({ path, code }) => {
          const place = placeOf(path)
          const where =
            place.row === undefined
              ? place.round === undefined
                ? ''
                : say('allocation.iteration', { number: place.round + 1 })
              : draft.rows[place.row]?.name || say('allocation.rowNumber', { number: place.row + 1 })
          const own =
            place.row !== undefined && place.round !== undefined
              ? shareProblem(draft.rows[place.row]?.shares[place.round] ?? '')
              : undefined
          const text = [where, say(`error.${own ?? code}`)].filter(Boolean).join(' : ')
          const cell = cellOf(place)
          return (
            <li key={path}>
              {cell ? (
                <button type="button" onClick={() => document.querySelector<HTMLElement>(cell)?.focus()}>
                  {text}
                </button>
              ) : (
                text
              )}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}

type Place = { row?: number; round?: number }

function placeOf(path: string): Place {
  const share = /^iterations\.(\d+)(?:\.shares\.(\d+))?/.exec(path)
  if (share) return { round: Number(share[1]), ...(share[2] ? { row: Number(share[2]) } : {}) }
  const row = /^participants\.(\d+)/.exec(path)
  return row ? { row: Number(row[1]) } : {}
}

const cellOf = ({ row, round }: Place) =>
  row !== undefined
    ? `[data-cell="${row}:${round === undefined ? 0 : round + 1}"]`
    : round !== undefined && `[data-weight="${round}"]`
