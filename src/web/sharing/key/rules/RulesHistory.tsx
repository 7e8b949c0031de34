import { Button, ScrollArea, Table } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { RulesInTime } from '../../../../domain/sharing/sharing-rules.schema.ts'
import { addDays } from '../../../../domain/time/local-day.ts'
import { today } from '../../../clock.ts'
import { useFormats, useSay } from '../../../intl.tsx'
import { scrollable } from '../../../readings/scrollable.ts'
import { NotSaved } from '../../../ui/NotSaved.tsx'
import { operationsKey } from '../../operations.queries.ts'
import classes from '../../results.module.css'
import { takeBackRules } from '../../results.queries.ts'
import { useRulesInWords } from './use-rules-in-words.ts'

type Props = { of: { communityId: string; operationId: string }; items: RulesInTime[] }

/** From which day which rules hold; those to come can be taken back. */
export function RulesHistory({ of, items }: Props) {
  const say = useSay()
  const { day } = useFormats()
  const inWords = useRulesInWords(of)
  const queries = useQueryClient()
  const takeBack = useMutation({
    mutationFn: (from: string) => takeBackRules(of, from),
    onSuccess: () =>
      queries.invalidateQueries({ queryKey: [...operationsKey(of.communityId), of.operationId] }),
  })
  const daysOf = ({ from, until }: RulesInTime) => {
    const last = until && day(addDays(until, -1))
    if (!from) return say('results.rulesUntil', { last: last ?? '' })
    return last ? say('results.fromTo', { from: day(from), last }) : say('results.from', { from: day(from) })
  }
  return (
    <>
      {takeBack.error && <NotSaved error={takeBack.error} title={say('results.notTakenBack')} />}
      <ScrollArea type="auto" viewportProps={scrollable(say('results.rulesHistory'))}>
        <Table className={classes.table}>
          <caption>{say('results.rulesHistory')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('results.inForce')}</th>
              <th scope="col">{say('results.rules')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((one) => (
              <tr key={one.from ?? ''}>
                <th scope="row">
                  {daysOf(one)}
                  {one.from && one.from > today() && (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      mih={36}
                      display="block"
                      loading={takeBack.isPending}
                      onClick={() => takeBack.mutate(one.from!)}
                    >
                      {say('results.takeBack')}
                    </Button>
                  )}
                </th>
                <td className={classes.wrapping}>{inWords(one).join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollArea>
    </>
  )
}
