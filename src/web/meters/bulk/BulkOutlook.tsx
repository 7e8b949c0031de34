import { useState } from 'react'
import type { BulkChange, BulkPreview } from '../../../domain/meters/bulk.schema.ts'
import { bulkVerdicts } from '../../../domain/meters/meter.codes.ts'
import { useFormats, useSay } from '../../intl.tsx'
import classes from './bulk.module.css'
import { VerdictTable } from './VerdictTable.tsx'

type Props = { communityId: string; preview: BulkPreview; change: BulkChange }

/** What will happen, counted, and meter by meter: a count shows its meters. */
export function BulkOutlook({ communityId, preview, change }: Props) {
  const say = useSay()
  const { number } = useFormats()
  const { counts, verdicts } = preview
  // What needs a look comes first.
  const first = counts.refused > 0 ? 'refused' : bulkVerdicts.find((verdict) => counts[verdict] > 0)
  const [chosen, setChosen] = useState<(typeof bulkVerdicts)[number] | null>(null)
  const shown = chosen && counts[chosen] > 0 ? chosen : (first ?? 'unchanged')
  const rows = verdicts.filter(({ verdict }) => verdict === shown)
  return (
    <>
      <fieldset className={classes.tiles}>
        <legend className={classes.unseen}>{say('many.of')}</legend>
        {bulkVerdicts.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className={classes.tile}
            data-verdict={verdict}
            disabled={counts[verdict] === 0}
            aria-pressed={shown === verdict}
            onClick={() => setChosen(verdict)}
          >
            <span className={classes.figure}>{number(counts[verdict])}</span>
            <span>{say(`many.verdict-${verdict}`)}</span>
          </button>
        ))}
      </fieldset>
      {shown === 'corrected' && <p className={classes.note}>{say('many.correctedNote')}</p>}
      <VerdictTable
        communityId={communityId}
        caption={say(`many.verdict-${shown}`)}
        rows={rows}
        change={change}
      />
      {rows.length < counts[shown] && (
        <p className={classes.note}>
          {say('many.first', { shown: number(rows.length), total: number(counts[shown]) })}
        </p>
      )}
    </>
  )
}
