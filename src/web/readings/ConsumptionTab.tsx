import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { groupEan } from '../../domain/meters/ean.ts'
import { today } from '../clock.ts'
import { meterQuery } from '../meters/meters.queries.ts'
import { ConsumptionView } from './ConsumptionView.tsx'
import { ConsumptionWords } from './ConsumptionWords.tsx'

/** What a meter took and gave. */
export function ConsumptionTab() {
  const { communityId = '', meterId = '' } = useParams({ strict: false })
  const { data: meter } = useQuery(meterQuery(communityId, meterId))
  if (!meter) return <Skeleton h={420} />
  return (
    <Suspense fallback={<Skeleton h={420} />}>
      <ConsumptionWords>
        <ConsumptionView
          subject={{
            source: { communityId, of: 'meter', id: meter.id },
            name: groupEan(meter.ean),
            known: {
              today: today(),
              isMeasured: meter.dataUntil !== null,
              dataUntil: meter.dataUntil,
              activeFrom: meter.configuration.from,
              yours: meter.yours ?? null,
            },
            isOwn: meter.yours !== undefined,
          }}
        />
      </ConsumptionWords>
    </Suspense>
  )
}
