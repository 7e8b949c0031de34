import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ConsumptionView } from '../../readings/ConsumptionView.tsx'
import { ConsumptionWords } from '../../readings/ConsumptionWords.tsx'
import { knownOfMany } from '../../readings/known-of-many.ts'
import { operationQuery } from '../operations.queries.ts'

/** What all meters of an operation took, gave and shared, each on the days on which it takes part. */
export function ConsumptionTab() {
  const { communityId = '', operationId = '' } = useParams({ strict: false })
  const { data: operation } = useQuery(operationQuery(communityId, operationId))
  // The page around shows its own shape until the operation is there.
  if (!operation) return null
  return (
    <ConsumptionWords>
      <ConsumptionView
        subject={{
          source: { communityId, of: 'operation', id: operationId },
          name: operation.name,
          known: knownOfMany(),
          isOwn: false,
        }}
      />
    </ConsumptionWords>
  )
}
