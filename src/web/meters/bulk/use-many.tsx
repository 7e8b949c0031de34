import { RecentChangesLink } from '../../change-sets/RecentChangesLink.tsx'
import { useSay } from '../../intl.tsx'
import type { ListPage } from '../../ui/list.ts'
import type { useDialogInUrl } from '../../ui/use-dialog-in-url.ts'
import { fetchBulkDialog, LazyBulkDialog } from '../LazyBulkDialog.tsx'
import type { MetersSearch } from '../list/meters-search.ts'
import { useMeterName } from '../list/use-meter-name.ts'
import { BulkActions } from './BulkActions.tsx'
import { useMeterSelection } from './use-meter-selection.ts'

type Options = {
  communityId: string
  /** which meters the list shows */
  filter: Record<string, unknown>
  page: ListPage<unknown> | undefined
  /** what is about to be done, as the address says it */
  change: MetersSearch['change']
  dialog: ReturnType<typeof useDialogInUrl>
}

/** What the list of meters needs for many at once: rows to choose, what can be done to them, and the dialog that does it. */
export function useMany({ communityId, filter, page, change, dialog }: Options) {
  const { chosen, ...selection } = useMeterSelection(communityId, filter, page)
  const say = useSay()
  const ids = [...chosen.ids]
  return {
    list: {
      selection,
      nameOf: useMeterName(),
      actions: <BulkActions onOpen={(kind) => dialog.open({ change: kind })} prepare={fetchBulkDialog} />,
      aside: <RecentChangesLink of={{ communityId, things: 'meters' }} label={say('bulk.recent')} />,
    },
    dialog: change && selection.count > 0 && (
      <LazyBulkDialog
        communityId={communityId}
        kind={change}
        selection={chosen.isEverything ? { filter: filter as never, except: ids } : { ids }}
        count={selection.count}
        onClose={() => dialog.close()}
        onDone={() => {
          dialog.close()
          selection.setOn(false)
        }}
      />
    ),
  }
}
