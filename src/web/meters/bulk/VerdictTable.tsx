import { addressLines } from '../../../domain/meters/address.ts'
import type { BulkChange, BulkVerdict } from '../../../domain/meters/bulk.schema.ts'
import { useLanguage, useSay } from '../../intl.tsx'
import { Ean } from '../list/Ean.tsx'
import classes from './bulk.module.css'
import { useVerdictWords } from './use-verdict-words.ts'

type Props = { communityId: string; caption: string; rows: BulkVerdict[]; change: BulkChange }

/** Meter by meter: which, and what will happen to it or why nothing can. */
export function VerdictTable({ communityId, caption, rows, change }: Props) {
  const say = useSay()
  const { language } = useLanguage()
  const inWords = useVerdictWords(communityId, change)
  return (
    <table className={classes.table}>
      <caption className={classes.unseen}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('many.meter')}</th>
          <th scope="col">{say('many.what')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              {row.meter ? (
                <>
                  <Ean ean={row.meter.ean} />
                  <span className={classes.address}>
                    {addressLines(row.meter.address, language).join(', ')}
                  </span>
                </>
              ) : (
                say('many.gone')
              )}
            </td>
            <td>
              {inWords(row).map((sentence) => (
                <span key={sentence} className={classes.sentence}>
                  {sentence}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
