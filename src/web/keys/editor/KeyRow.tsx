import { IconGauge, IconTrash, IconUser } from '@tabler/icons-react'
import { memo } from 'react'
import { useFormats, useSay } from '../../intl.tsx'
import cells from './cell.module.css'
import type { DraftRow } from './draft.ts'
import type { Edit } from './edits.ts'
import { consumedBy } from './example.ts'
import grid from './grid.module.css'
import type { RowProblems } from './problems-by-row.ts'
import { Received } from './received.tsx'
import { ShareCell } from './ShareCell.tsx'

type Props = {
  row: DraftRow
  index: number
  rounds: number[]
  edit: (edit: Edit) => void
  problems: RowProblems | undefined
}

/** One participant. Drawn again only when something of it has changed: there may be hundreds. */
export const KeyRow = memo(function KeyRow({ row, index, rounds, edit, problems }: Props) {
  const say = useSay()
  const { number } = useFormats()
  const Icon = row.meterId ? IconGauge : IconUser
  const problem = problems?.get(0)
  const name = row.name || say('allocation.rowNumber', { number: index + 1 })
  return (
    <tr aria-rowindex={index + 2}>
      <td className={grid.who}>
        <div className={cells.cell} data-wrong={problem ? true : undefined}>
          {(row.meterId || row.memberId) && <Icon size={18} aria-hidden className={cells.bound} />}
          <input
            className={cells.input}
            data-cell={`${index}:0`}
            aria-label={say('allocation.nameOf', { number: index + 1 })}
            aria-invalid={problem ? true : undefined}
            value={row.name}
            maxLength={255}
            autoComplete="off"
            onChange={(event) => edit({ what: 'row-name', row: index, text: event.currentTarget.value })}
          />
        </div>
        {problem && <span className={cells.problem}>{say(`error.${problem}`)}</span>}
      </td>
      {rounds.map((k) => (
        <ShareCell
          key={k}
          name={name}
          index={index}
          round={k}
          text={row.shares[k]!}
          problem={problems?.get(k + 1)}
          edit={edit}
        />
      ))}
      <td className={grid.example}>{number(consumedBy(index), 1)}</td>
      <td className={grid.example}>
        <Received row={index} />
      </td>
      <td className={grid.remove}>
        <button
          type="button"
          className={cells.icon}
          aria-label={say('allocation.removeRow', { name })}
          onClick={() => edit({ what: 'remove-row', row: index })}
        >
          <IconTrash size={18} aria-hidden />
        </button>
      </td>
    </tr>
  )
})
