import type { MeterListItem } from '../../../domain/meters/meter-list.schema.ts'
import { useSay } from '../../intl.tsx'
import type { Column } from '../../ui/list.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { DataUntil } from './DataUntil.tsx'
import { Ean } from './Ean.tsx'
import { HolderLink } from './HolderLink.tsx'
import { MeterLink } from './MeterLink.tsx'
import classes from './meters.module.css'

/** The columns of the meters list; the API sorts by each of them. */
export function useMeterColumns(communityId: string): Column<MeterListItem>[] {
  const say = useSay()
  const column = (
    key: string,
    cell: Column<MeterListItem>['cell'],
    more?: Partial<Column<MeterListItem>>,
  ): Column<MeterListItem> => ({ key, title: say(`meters.${key}`), isSortable: true, cell, ...more })
  return [
    column('address', (meter) => <MeterLink communityId={communityId} meter={meter} />, {
      width: { minimum: '180px', share: '21%' },
    }),
    column('ean', ({ ean }) => <Ean ean={ean} />),
    column('meterNumber', ({ meterNumber }) => <span className={classes.code}>{meterNumber}</span>, {
      isExtra: true,
      width: { minimum: '140px', share: '12%' },
    }),
    column('holder', ({ holder }) => <HolderLink communityId={communityId} holder={holder} />, {
      width: { minimum: '130px', share: '17%' },
    }),
    column('status', ({ status }) => <StatusBadge status={status} />),
    column('operation', ({ operation }) => operation?.name ?? <Nothing text={say('meters.noOperation')} />, {
      isExtra: true,
      width: { minimum: '130px', share: '14%' },
    }),
    column('dataUntil', ({ dataUntil }) => <DataUntil day={dataUntil} />),
  ]
}

const Nothing = ({ text }: { text: string }) => <span className={classes.nothing}>{text}</span>
