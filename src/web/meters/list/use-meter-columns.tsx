import type { ReactNode } from 'react'
import { meterSortColumns } from '../../../domain/meters/meter.codes.ts'
import type { MeterListItem } from '../../../domain/meters/meter-list.schema.ts'
import { useSay } from '../../intl.tsx'
import type { Column } from '../../ui/list.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { DataUntil } from './DataUntil.tsx'
import { DoubtCount } from './DoubtCount.tsx'
import { DsoName } from './DsoName.tsx'
import { Ean } from './Ean.tsx'
import { HolderLink } from './HolderLink.tsx'
import { MeterLink } from './MeterLink.tsx'
import classes from './meters.module.css'

type Shape = Omit<Column<MeterListItem>, 'key' | 'title' | 'isSortable' | 'cell'>

/** The columns of the meters list: first those that everybody has, then those that one may choose besides. */
export function useMeterColumns(communityId: string): Column<MeterListItem>[] {
  const say = useSay()
  const column = (
    key: string,
    cell: (meter: MeterListItem) => ReactNode,
    shape?: Shape,
  ): Column<MeterListItem> => ({
    key,
    title: say(`meters.${key}`),
    isSortable: meterSortColumns.some((sortable) => sortable === key),
    cell,
    ...shape,
  })
  const wide = (minimum: string, share: string): Shape => ({ width: { minimum, share } })
  const isOff = true
  return [
    column('address', (meter) => <MeterLink communityId={communityId} meter={meter} />, {
      ...wide('180px', '21%'),
      isFixed: true,
    }),
    column('ean', ({ ean }) => <Ean ean={ean} />, { isFixed: true }),
    column('meterNumber', ({ meterNumber }) => <span className={classes.code}>{meterNumber}</span>, {
      ...wide('140px', '12%'),
      isExtra: true,
    }),
    column('holder', ({ holder }) => <HolderLink communityId={communityId} holder={holder} />, {
      ...wide('130px', '17%'),
    }),
    column('status', ({ status }) => <StatusBadge status={status} />),
    column('operation', ({ operation }) => operation?.name ?? <Nothing text={say('meters.noOperation')} />, {
      ...wide('130px', '14%'),
      isExtra: true,
    }),
    column('dataUntil', ({ dataUntil }) => <DataUntil day={dataUntil} />),
    column('dso', ({ dso }) => <DsoName communityId={communityId} code={dso} />, { isOff }),
    column('clientType', ({ clientType }) => say(`clientType.${clientType}`), { isOff }),
    column('productionChain', ({ productionChain }) => say(`productionChain.${productionChain}`), { isOff }),
    column('postalCode', ({ address }) => address.postalCode, { isOff, isNumber: true }),
    column('doubts', ({ doubts }) => <DoubtCount doubts={doubts} />, { isOff }),
  ]
}

const Nothing = ({ text }: { text: string }) => <span className={classes.nothing}>{text}</span>
