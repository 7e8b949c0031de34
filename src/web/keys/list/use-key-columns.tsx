import type { KeyLine } from '../../../domain/keys/key.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import type { Card, Column } from '../../ui/list.ts'
import { RowLink } from '../../ui/RowLink.tsx'
import classes from './list.module.css'
import { Standard } from './Standard.tsx'

/** A key by name: the link of the whole row or card. */
const KeyLink = ({ communityId, line }: { communityId: string; line: KeyLine }) => (
  <RowLink to="/communities/$communityId/keys/$keyId" params={{ communityId, keyId: line.id }}>
    {line.name}
  </RowLink>
)

/** The columns of the list of keys. */
export function useKeyColumns(communityId: string): Column<KeyLine>[] {
  const say = useSay()
  const { number } = useFormats()
  const column = (key: string, cell: Column<KeyLine>['cell']): Column<KeyLine> => ({
    key,
    title: say(`allocation.${key}`),
    isSortable: key === 'name',
    cell,
  })
  const count = (key: 'iterations' | 'participants' | 'operations') => ({
    ...column(key, (line) => number(line[key])),
    isNumber: true,
  })
  return [
    column('name', (line) => <KeyLink communityId={communityId} line={line} />),
    {
      ...column('description', ({ description }) => (
        <span className={classes.description}>{description}</span>
      )),
      isExtra: true,
    },
    count('iterations'),
    count('participants'),
    count('operations'),
    column('standing', ({ standard }) => <Standard isStandard={standard} />),
  ]
}

/** A key on a phone. */
export function useKeyCard(communityId: string): (line: KeyLine) => Card {
  const say = useSay()
  const { number } = useFormats()
  return (line) => ({
    title: <KeyLink communityId={communityId} line={line} />,
    status: null,
    facts: [
      { label: say('allocation.iterations'), value: number(line.iterations) },
      { label: say('allocation.participants'), value: number(line.participants) },
      { label: say('allocation.operations'), value: number(line.operations) },
      { label: say('allocation.standing'), value: <Standard isStandard={line.standard} /> },
    ],
  })
}
