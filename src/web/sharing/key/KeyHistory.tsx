import { Paper, ScrollArea, Table } from '@mantine/core'
import type { KeyAssignment } from '../../../domain/sharing/key-assignment.schema.ts'
import { addDays } from '../../../domain/time/local-day.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { scrollable } from '../../readings/scrollable.ts'
import classes from '../results.module.css'
import { WithdrawKey } from './WithdrawKey.tsx'

type Props = { of: { communityId: string; operationId: string }; items: KeyAssignment[] }

/** Every key there was, will be or was refused, the newest first. */
export function KeyHistory({ of, items }: Props) {
  const say = useSay()
  const { day, moment } = useFormats()
  // Only the newest approval can be withdrawn: what came before it would have to be opened again.
  const [newest] = items
    .filter(({ status }) => status === 'approved')
    .toSorted((a, b) => (a.from! < b.from! ? 1 : -1))
  const daysOf = ({ from, until }: KeyAssignment) => {
    if (!from) return '–'
    if (!until) return say('results.from', { from: day(from) })
    return say('results.fromTo', { from: day(from), last: day(addDays(until, -1)) })
  }
  return (
    <Paper withBorder p="xs">
      <ScrollArea type="auto" viewportProps={scrollable(say('results.history'))}>
        <Table className={classes.table}>
          <caption>{say('results.history')}</caption>
          <thead>
            <tr>
              {(['key', 'version', 'status', 'inForce', 'decided'] as const).map((column) => (
                <th key={column} scope="col">
                  {say(`results.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.key.name}</th>
                <td>{one.key.version}</td>
                <td>{say(`keyAssignmentStatus.${one.status}`)}</td>
                <td>{daysOf(one)}</td>
                <td>{one.decidedAt ? `${moment(one.decidedAt)} · ${one.decidedBy}` : '–'}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollArea>
      {newest && <WithdrawKey of={of} newest={newest} />}
    </Paper>
  )
}
