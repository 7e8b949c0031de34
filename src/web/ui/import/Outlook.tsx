import { useSay } from '../../intl.tsx'
import { ErrorState } from '../ErrorState.tsx'
import type { ListPage } from '../list.ts'
import { Notice } from '../Notice.tsx'
import { PageButtons } from './PageButtons.tsx'
import { Rows } from './Rows.tsx'
import { Tiles } from './Tiles.tsx'
import type { ImportTarget } from './target.ts'
import type { Import } from './use-import.ts'

type Props = { target: ImportTarget; run: Import; preview: NonNullable<Import['preview']['data']> }

/** What will happen, counted, and row by row; what needs a look is shown first. */
export function Outlook({ target, run, preview }: Props) {
  const say = useSay()
  const { total, names } = preview.newMembers
  const { rows, shown } = run
  return (
    <>
      <Tiles
        counts={preview.counts}
        shown={shown.verdict}
        onShow={(verdict) => run.show({ verdict, page: 1 })}
      />
      {total > 0 && (
        <Notice kind="info">
          {say('import.newMembers', {
            count: total,
            names: `${names.join(', ')}${total > names.length ? ' …' : ''}`,
          })}
        </Notice>
      )}
      {run.rowsError && <ErrorState error={run.rowsError} onRetry={run.retryRows} />}
      {rows && (
        <>
          <Rows
            rows={rows.items}
            isStale={run.isLoadingRows}
            nameTitle={target.nameTitle}
            name={target.name}
          />
          <PageButtons rows={rows as ListPage<unknown>} onPage={(page) => run.show({ ...shown, page })} />
        </>
      )}
    </>
  )
}
