import type { MeterListItem } from '../../../domain/meters/meter-list.schema.ts'
import { useSay } from '../../intl.tsx'
import type { Card } from '../../ui/list.ts'
import { useSpan } from '../changes/use-span.ts'
import { MeterStanding } from '../page/MeterStanding.tsx'
import { DataUntil } from './DataUntil.tsx'
import { Ean } from './Ean.tsx'
import { MeterLink } from './MeterLink.tsx'

/** A meter as its holder sees it. */
export function useOwnMeterCard(communityId: string): (meter: MeterListItem) => Card {
  const say = useSay()
  const span = useSpan()
  return (meter) => ({
    title: <MeterLink communityId={communityId} meter={meter} />,
    status: <MeterStanding meter={meter} />,
    facts: [
      { label: say('meters.ean'), value: <Ean ean={meter.ean} /> },
      { label: say('ownMeters.yours'), value: <Lines lines={(meter.yours ?? []).map(span)} /> },
      ...(meter.operation ? [{ label: say('meters.operation'), value: meter.operation.name }] : []),
      { label: say('meters.dataUntil'), value: <DataUntil day={meter.dataUntil} /> },
    ],
  })
}

const Lines = ({ lines }: { lines: string[] }) => (
  <>
    {lines.map((line) => (
      <div key={line}>{line}</div>
    ))}
  </>
)
