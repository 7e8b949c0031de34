import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { KeyAssignment } from '../../../domain/sharing/key-assignment.schema.ts'
import { addMonths, startOfMonth } from '../../../domain/time/local-day.ts'
import { ApiProblem } from '../../api.ts'
import { today } from '../../clock.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { whatHappened } from '../../ui/ErrorState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { parseDay, shownDay } from '../../ui/typed-day.ts'
import { operationsKey } from '../operations.queries.ts'
import classes from '../results.module.css'
import { approveKey, rejectKey } from '../results.queries.ts'
import { Agreement } from './Agreement.tsx'

type Props = {
  of: { communityId: string; operationId: string }
  pending: KeyAssignment
  present: KeyAssignment | null
}

/** The key that waits: approved from a day on, or rejected. */
export function PendingKey({ of, pending, present }: Props) {
  const say = useSay()
  const { moment } = useFormats()
  const queries = useQueryClient()
  const [typed, setTyped] = useState(() => shownDay(addMonths(startOfMonth(today()), 1)))
  const [problem, setProblem] = useState<string | null>(null)
  // Results and checks hang on the key too.
  const onSuccess = () =>
    queries.invalidateQueries({ queryKey: [...operationsKey(of.communityId), of.operationId] })
  const approve = useMutation({
    mutationFn: (from: string) => approveKey(of, pending.id, from),
    onSuccess,
    onError: (error) => error instanceof ApiProblem && setProblem(error.errors[0]?.code ?? null),
  })
  const reject = useMutation({ mutationFn: () => rejectKey(of, pending.id), onSuccess })
  const isBusy = approve.isPending || reject.isPending
  function submit(event: FormEvent) {
    event.preventDefault()
    const from = parseDay(typed)
    if (!from) return setProblem('date')
    setProblem(null)
    approve.mutate(from)
  }
  const failed = approve.error && !problem ? approve.error : reject.error
  return (
    <Paper withBorder p="md" component="section" aria-label={say('results.keyWaits')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <div>
            <Text c="dimmed" size="sm" fw={600}>
              {say('results.keyWaits')}
            </Text>
            <h2 className={classes.title}>{pending.key.name}</h2>
            <Text size="sm" c="dimmed">
              {say('results.proposedBy', { who: pending.proposedBy, when: moment(pending.proposedAt) })}
            </Text>
          </div>
          <Agreement needsAgreement={pending.needsAgreement} />
          <DayField
            label={say('results.approveFrom')}
            description={say(present ? 'results.approveHelp' : 'results.approveFirstHelp')}
            value={typed}
            maw={360}
            error={problem && say(`error.${problem}`)}
            onType={(text) => {
              setTyped(text)
              setProblem(null)
            }}
          />
          {failed && <Notice kind="problem">{whatHappened(failed, say)}</Notice>}
          <Group gap="sm">
            <Button
              type="submit"
              h={44}
              loading={approve.isPending}
              disabled={isBusy}
              leftSection={<IconCheck size={18} aria-hidden />}
            >
              {say('results.approve')}
            </Button>
            <Button
              variant="default"
              h={44}
              loading={reject.isPending}
              disabled={isBusy}
              leftSection={<IconX size={18} aria-hidden />}
              onClick={() => reject.mutate()}
            >
              {say('results.reject')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  )
}
