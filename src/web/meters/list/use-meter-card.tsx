import type { MeterListItem } from '../../../domain/meters/meter-list.schema.ts'
import { useSay } from '../../intl.tsx'
import type { Card } from '../../ui/list.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { DataUntil } from './DataUntil.tsx'
import { Ean } from './Ean.tsx'
import { HolderLink } from './HolderLink.tsx'
import { MeterLink } from './MeterLink.tsx'

/** A meter on a phone. */
export function useMeterCard(communityId: string): (meter: MeterListItem) => Card {
  const say = useSay()
  return (meter) => ({
    title: <MeterLink communityId={communityId} meter={meter} />,
    status: <StatusBadge status={meter.status} />,
    facts: [
      { label: say('meters.ean'), value: <Ean ean={meter.ean} /> },
      { label: say('meters.holder'), value: <HolderLink communityId={communityId} holder={meter.holder} /> },
      { label: say('meters.dataUntil'), value: <DataUntil day={meter.dataUntil} /> },
    ],
  })
}
