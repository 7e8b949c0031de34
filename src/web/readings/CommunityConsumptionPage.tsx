import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCommunity } from '../frame/use-community.ts'
import { useSay } from '../intl.tsx'
import { filterChoicesQuery } from '../meters/meters.queries.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { CompletenessLink } from './CompletenessLink.tsx'
import { ConsumptionView } from './ConsumptionView.tsx'
import { ConsumptionWords } from './ConsumptionWords.tsx'
import type { communityConsumptionSearch } from './consumption-search.ts'
import { knownOfMany } from './known-of-many.ts'

/** What the whole community, or one of its operations, took, gave and shared. */
export const CommunityConsumptionPage = () => (
  <ConsumptionWords>
    <CommunityConsumption />
  </ConsumptionWords>
)

function CommunityConsumption() {
  const say = useSay()
  const navigate = useNavigate()
  const { community } = useCommunity()
  const search = useSearch({ strict: false }) as ReturnType<typeof communityConsumptionSearch>
  const communityId = community!.id
  const { data: choices } = useQuery(filterChoicesQuery(communityId))
  const operations = choices?.operations ?? []
  const operation = operations.find(({ id }) => id === search.operation)
  return (
    <>
      <PageHeader
        title={say('consumption.communityTitle')}
        lead={say('consumption.communityLead')}
        action={
          <CompletenessLink
            communityId={communityId}
            operationId={search.operation}
            label={say('consumption.toCompleteness')}
          />
        }
      />
      {operations.length > 0 && (
        <NativeSelect
          mb="md"
          maw={420}
          label={say('consumption.whose')}
          value={operation?.id ?? ''}
          onChange={({ currentTarget: { value } }) =>
            navigate({ to: '.', search: { ...search, operation: value || undefined } as never })
          }
          data={[
            { value: '', label: say('consumption.wholeCommunity') },
            ...operations.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <ConsumptionView
        subject={{
          source: operation
            ? { communityId, of: 'operation', id: operation.id }
            : { communityId, of: 'community', id: communityId },
          name: operation?.name ?? community!.name,
          known: knownOfMany(),
          isOwn: false,
        }}
      />
    </>
  )
}
