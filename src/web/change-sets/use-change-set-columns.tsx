import type { ChangeSet } from '../../domain/change-sets/change-set.schema.ts'
import { useSay } from '../intl.tsx'
import type { Card, Column } from '../ui/list.ts'
import type { ChangesOf } from './change-sets.queries.ts'
import { UndoState, type UndoStateProps } from './UndoState.tsx'
import { useChangeSetWords } from './use-change-set-words.ts'

type Acts = Omit<UndoStateProps, 'changeSet'> & { of: ChangesOf }

/** The columns of what was done to many at once. */
export function useChangeSetColumns({ of, ...acts }: Acts): Column<ChangeSet>[] {
  const say = useSay()
  const words = useChangeSetWords(of)
  const column = (key: string, cell: Column<ChangeSet>['cell'], more?: Partial<Column<ChangeSet>>) => ({
    key,
    title: say(`many.${key}`),
    isSortable: false,
    cell,
    ...more,
  })
  return [
    column('when', ({ at }) => words.moment(at), { width: { minimum: '120px', share: '14%' } }),
    column('did', ({ asked }) => words.asked(asked), { width: { minimum: '200px', share: '30%' } }),
    column('counts', (changeSet) => words.counts(changeSet), { width: { minimum: '140px', share: '20%' } }),
    column('who', ({ actor }) => actor, { width: { minimum: '110px', share: '14%' } }),
    column('state', (changeSet) => <UndoState changeSet={changeSet} {...acts} />, {
      width: { minimum: '150px', share: '22%' },
    }),
  ]
}

/** The same on a phone. */
export function useChangeSetCard({ of, ...acts }: Acts): (changeSet: ChangeSet) => Card {
  const say = useSay()
  const words = useChangeSetWords(of)
  return (changeSet) => ({
    title: <strong>{words.asked(changeSet.asked)}</strong>,
    status: null,
    facts: [
      { label: say('many.when'), value: words.moment(changeSet.at) },
      { label: say('many.who'), value: changeSet.actor },
      { label: say('many.counts'), value: words.counts(changeSet) },
      { label: say('many.state'), value: <UndoState changeSet={changeSet} {...acts} /> },
    ],
  })
}
