import { NativeSelect, Skeleton, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSay } from '../../intl.tsx'
import { filterChoicesQuery } from '../../meters/meters.queries.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { CheckList } from './CheckList.tsx'
import type { Found } from './new-rows.ts'
import { takingPartQuery } from './taking-part.queries.ts'

type Props = {
  communityId: string
  chosen: ReadonlyMap<string, Found>
  onChoose: (chosen: ReadonlyMap<string, Found>) => void
}

/** The meters that take part in an operation today; by their holders, or by their EANs. */
export function OperationChoice({ communityId, chosen, onChoose }: Props) {
  const say = useSay()
  const { data: choices } = useQuery(filterChoicesQuery(communityId))
  const [picked, setPicked] = useState('')
  const operations = choices?.operations ?? []
  const operationId = picked || (operations[0]?.id ?? '')
  const { data, error, refetch } = useQuery({
    ...takingPartQuery(communityId, operationId),
    enabled: operationId !== '',
  })
  if (choices && operations.length === 0) return <Text c="dimmed">{say('allocation.noOperation')}</Text>
  const options = new Map(
    (data ?? []).map(({ meterId, ean, holder }) => [
      meterId,
      { name: holder ?? ean, ean, meterId, memberId: null },
    ]),
  )
  return (
    <>
      <NativeSelect
        label={say('allocation.operation')}
        value={operationId}
        onChange={(event) => {
          setPicked(event.currentTarget.value)
          onChoose(new Map())
        }}
        data={operations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {error && <ErrorState error={error} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton h={160} role="status" aria-label={say('states.loading')} />}
      {data?.length === 0 && <Text c="dimmed">{say('allocation.noMeters')}</Text>}
      {options.size > 0 && (
        <CheckList label={say('allocation.meters')} options={options} chosen={chosen} onChoose={onChoose} />
      )}
    </>
  )
}
