import { ViewsMenu } from '../../communities/views/ViewsMenu.tsx'
import { ColumnsMenu } from '../../ui/columns/ColumnsMenu.tsx'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import type { useMetersLooking } from './use-meters-looking.ts'
import { ViewSwitch } from './ViewSwitch.tsx'

type Props = { looking: ReturnType<typeof useMetersLooking>; view: 'map' | undefined }

/** The end of the toolbar: as a list or on a map, saved views, columns where there are any. */
export function MeterTools({ looking: { viewing, columns }, view }: Props) {
  const isPhone = useIsPhone()
  return (
    <>
      <ViewSwitch view={view} />
      <ViewsMenu viewing={viewing} />
      {!isPhone && view !== 'map' && <ColumnsMenu {...columns} />}
    </>
  )
}
