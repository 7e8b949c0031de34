import { useState } from 'react'
import { useSay } from '../../intl.tsx'
import cells from './cell.module.css'
import type { Edit } from './edits.ts'
import grid from './grid.module.css'

type Props = { index: number; columns: number; edit: (edit: Edit) => void }

/** The last line: a name that is typed there becomes a participant, and the next one can be typed. */
export function NewRowLine({ index, columns, edit }: Props) {
  const say = useSay()
  const [name, setName] = useState('')
  function add() {
    if (name.trim() === '') return
    edit({
      what: 'add-rows',
      rows: [{ id: crypto.randomUUID(), name: name.trim(), meterId: null, memberId: null }],
    })
    setName('')
  }
  return (
    <tr>
      <td className={grid.who}>
        <div className={cells.cell} data-new>
          <input
            className={cells.input}
            data-cell={`${index}:0`}
            aria-label={say('allocation.newName')}
            placeholder={say('allocation.newNameHint')}
            value={name}
            maxLength={255}
            autoComplete="off"
            onChange={(event) => setName(event.currentTarget.value)}
            onBlur={add}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              event.stopPropagation()
              add()
            }}
          />
        </div>
      </td>
      <td colSpan={columns + 3} />
    </tr>
  )
}
