import { lazy, Suspense } from 'react'
import { ViewsMenu } from '../../communities/views/ViewsMenu.tsx'
import { useSay } from '../../intl.tsx'
import { ColumnsMenu } from '../../ui/columns/ColumnsMenu.tsx'
import { ExportMenu } from '../../ui/export/ExportMenu.tsx'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import type { MetersSearch } from './meters-search.ts'
import type { useMetersLooking } from './use-meters-looking.ts'
import { ViewSwitch } from './ViewSwitch.tsx'

const MetersCount = lazy(() =>
  import('../export/MetersCount.tsx').then((file) => ({ default: file.MetersCount })),
)

type Props = {
  communityId: string
  looking: ReturnType<typeof useMetersLooking>
  search: Pick<MetersSearch, 'view' | 'sort'>
  /** how many the list has */
  total: number | undefined
}

/** The end of the toolbar: as a list or on a map, saved views, columns where there are any, files. */
export function MeterTools({ communityId, looking, search: { view, sort }, total }: Props) {
  const say = useSay()
  const isPhone = useIsPhone()
  const { viewing, columns, filter } = looking
  const query = { ...filter, sort }
  return (
    <>
      <ViewSwitch view={view} />
      <ViewsMenu viewing={viewing} />
      {!isPhone && view !== 'map' && <ColumnsMenu {...columns} />}
      <ExportMenu
        count={
          <Suspense fallback={say('states.loading')}>
            <MetersCount communityId={communityId} query={query} total={total} />
          </Suspense>
        }
        fetchFile={async (format, signal) =>
          (await import('../export/meter-file.ts')).meterFile(communityId, format, query, signal)
        }
      />
    </>
  )
}
