import { SegmentedControl } from '@mantine/core'
import { type ClipboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react'
import type { FieldProblem } from '../../../domain/words/problem.ts'
import { useSay } from '../../intl.tsx'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import type { Decimal, KeyDraft } from './draft.ts'
import { ExampleLine } from './ExampleLine.tsx'
import classes from './editor.module.css'
import type { Edit } from './edits.ts'
import { exampleOf, usualInjection } from './example.ts'
import { GridHead } from './GridHead.tsx'
import grid from './grid.module.css'
import { KeyRow } from './KeyRow.tsx'
import { NewRowLine } from './NewRowLine.tsx'
import { cellsOf, isTable } from './paste.ts'
import { problemsByRow } from './problems-by-row.ts'
import { chunkSize, RowChunk } from './RowChunk.tsx'
import { ExampleContext } from './received.tsx'
import { walk } from './walk.ts'

type Props = { draft: KeyDraft; problems: FieldProblem[]; edit: (edit: Edit) => void; decimal: Decimal }

/** Participants by iterations, moved through as in a spreadsheet. On a phone one iteration at a time. */
export function KeyGrid({ draft, problems, edit, decimal }: Props) {
  const say = useSay()
  const isPhone = useIsPhone()
  const [chosen, setChosen] = useState(0)
  const count = draft.weights.length
  const open = Math.min(chosen, count - 1)
  const rounds = useMemo(
    () => (isPhone ? [open] : Array.from({ length: count }, (_, k) => k)),
    [isPhone, open, count],
  )
  const paper = useRef<HTMLDivElement>(null)
  const chunks = Array.from({ length: Math.ceil(draft.rows.length / chunkSize) }, (_, i) => i * chunkSize)
  const byRow = useMemo(() => problemsByRow(problems), [problems])
  // The example follows a moment later: it must not hold up a key that is pressed.
  const shown = useDeferredValue(draft)
  const [typedInjection, setInjection] = useState<number | null>(null)
  const injection = typedInjection ?? usualInjection(shown.rows.length)
  const example = useMemo(() => exampleOf(shown, injection), [shown, injection])

  function onPaste(event: ClipboardEvent) {
    const text = event.clipboardData.getData('text')
    const cell = (event.target as HTMLElement).dataset?.cell
    if (!cell || !isTable(text)) return
    event.preventDefault()
    const [row, column] = cell.split(':').map(Number) as [number, number]
    const ids = cellsOf(text).map(() => crypto.randomUUID())
    edit({ what: 'paste', row, column, text, ids })
  }

  return (
    <>
      {isPhone && count > 1 && (
        <SegmentedControl
          fullWidth
          value={String(open)}
          onChange={(value) => setChosen(Number(value))}
          data={draft.weights.map((_, k) => ({
            value: String(k),
            label: say('allocation.iteration', { number: k + 1 }),
          }))}
        />
      )}
      <p className={classes.hint}>{say(isPhone ? 'allocation.hintPhone' : 'allocation.hint')}</p>
      <div className={grid.paper} ref={paper}>
        <table
          className={grid.grid}
          aria-rowcount={draft.rows.length + 2}
          style={isPhone ? undefined : { minWidth: 484 + 190 * count }}
          onKeyDown={walk}
          onPaste={onPaste}
        >
          <caption className={grid.unseen}>{say('allocation.grid')}</caption>
          <GridHead draft={draft} rounds={rounds} edit={edit} decimal={decimal} problems={problems} />
          <ExampleContext value={example}>
            {chunks.map((first) => {
              const rows = draft.rows.slice(first, first + chunkSize)
              return (
                <RowChunk
                  key={first}
                  columns={rounds.length + 4}
                  scroller={isPhone ? null : paper}
                  isKept={chunks.length < 3 || rows.some((_, i) => byRow.has(first + i))}
                >
                  {() =>
                    rows.map((row, i) => (
                      <KeyRow
                        key={row.id}
                        row={row}
                        index={first + i}
                        rounds={rounds}
                        edit={edit}
                        problems={byRow.get(first + i)}
                      />
                    ))
                  }
                </RowChunk>
              )
            })}
            <tbody>
              <NewRowLine index={draft.rows.length} columns={rounds.length} edit={edit} />
            </tbody>
          </ExampleContext>
        </table>
      </div>
      {draft.rows.length > 0 && (
        <ExampleLine example={example} injection={injection} onInjection={setInjection} />
      )}
    </>
  )
}
