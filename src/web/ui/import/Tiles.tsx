import type { ImportPreview } from '../../../domain/tables/import.schema.ts'
import { type Verdict, verdicts } from '../../../domain/tables/planned-row.ts'
import { useFormats, useSay } from '../../intl.tsx'
import classes from './rows.module.css'

type Props = {
  counts: ImportPreview['counts']
  shown: Verdict | null
  onShow: (verdict: Verdict | null) => void
}

/** How many rows of each kind; a tile shows its rows, and once more shows all of them again. */
export function Tiles({ counts, shown, onShow }: Props) {
  const say = useSay()
  const { number } = useFormats()
  return (
    <fieldset className={classes.tiles}>
      <legend className={classes.unseen}>{say('import.show')}</legend>
      {verdicts.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className={classes.tile}
          data-verdict={verdict}
          disabled={counts[verdict] === 0}
          aria-pressed={shown === verdict}
          onClick={() => onShow(shown === verdict ? null : verdict)}
        >
          <span className={classes.figure}>{number(counts[verdict])}</span>
          <span>{say(`import.tile-${verdict}`)}</span>
        </button>
      ))}
    </fieldset>
  )
}
