import { ViewsMenu } from '../../communities/views/ViewsMenu.tsx'
import { ColumnsMenu } from '../../ui/columns/ColumnsMenu.tsx'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import { ExportMenu } from '../export/ExportMenu.tsx'
import type { MetersSearch } from './meters-search.ts'
import type { useMetersLooking } from './use-meters-looking.ts'
import { ViewSwitch } from './ViewSwitch.tsx'

type Props = {
  communityId: string
  looking: ReturnType<typeof useMetersLooking>
  search: Pick<MetersSearch, 'view' | 'sort'>
  /** how many the list has */
  total: number | undefined
}

/** The end of the toolbar: as a list or on a map, saved views, columns where there are any, files. */
export function MeterTools({ communityId, looking, search: { view, sort }, total }: Props) {
  const isPhone = useIsPhone()
  const { viewing, columns, filter } = looking
  return (
    <>
      <ViewSwitch view={view} />
      <ViewsMenu viewing={viewing} />
      {!isPhone && view !== 'map' && <ColumnsMenu {...columns} />}
      <ExportMenu communityId={communityId} query={{ ...filter, sort }} total={total} />
    </>
  )
}
