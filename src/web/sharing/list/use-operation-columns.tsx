import type { OperationLine } from '../../../domain/sharing/operation.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import type { Card, Column } from '../../ui/list.ts'
import { RowLink } from '../../ui/RowLink.tsx'
import { Municipalities } from './Municipalities.tsx'
import { Visibility } from './Visibility.tsx'

type Shown = Pick<OperationLine, 'id' | 'name'>

/** An operation by name: the link of the whole row or card. */
const OperationLink = ({ communityId, operation }: { communityId: string; operation: Shown }) => (
  <RowLink
    to="/communities/$communityId/operations/$operationId"
    params={{ communityId, operationId: operation.id }}
  >
    {operation.name}
  </RowLink>
)

/** The columns of the list of operations. */
export function useOperationColumns(communityId: string): Column<OperationLine>[] {
  const say = useSay()
  const { number } = useFormats()
  const column = (key: string, cell: Column<OperationLine>['cell']): Column<OperationLine> => ({
    key,
    title: say(`sharing.${key}`),
    isSortable: false,
    cell,
  })
  return [
    column('name', (operation) => <OperationLink communityId={communityId} operation={operation} />),
    column('type', ({ type }) => say(`operationType.${type}`)),
    column('municipalities', ({ municipalities }) => <Municipalities nis={municipalities} most={3} />),
    column('visibility', (operation) => <Visibility isPublic={operation.public} />),
    { ...column('metersNow', ({ participations }) => number(participations.now)), isNumber: true },
  ]
}

/** An operation on a phone. */
export function useOperationCard(communityId: string): (operation: OperationLine) => Card {
  const say = useSay()
  const { number } = useFormats()
  return (operation) => ({
    title: <OperationLink communityId={communityId} operation={operation} />,
    status: <Visibility isPublic={operation.public} />,
    facts: [
      { label: say('sharing.type'), value: say(`operationType.${operation.type}`) },
      {
        label: say('sharing.municipalities'),
        value: <Municipalities nis={operation.municipalities} most={3} />,
      },
      { label: say('sharing.metersNow'), value: number(operation.participations.now) },
    ],
  })
}
