import { Anchor, Box, Button, Group, Paper, Text, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { WholeMember } from '../../../domain/members/member-record.schema.ts'
import { groupEan } from '../../../domain/meters/ean.ts'
import { ApiProblem, answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../../ui/ErrorState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { memberQuery, membersKey } from '../members.queries.ts'
import classes from './page.module.css'

type Props = { communityId: string; member: WholeMember }
const path = '/api/v1/communities/{communityId}/members/{memberId}' as const

/** Whether it takes part: the status, and the way out. What stands in the way is said with its meters. */
export function MemberStanding({ communityId, member }: Props) {
  const say = useSay()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const params = {
    path: { communityId, memberId: member.id },
    header: { 'if-match': `"${member.version}"` },
  }
  const refetch = (error: unknown) => {
    if (error instanceof ApiProblem && error.status === 412)
      queries.invalidateQueries({ queryKey: membersKey(communityId) })
  }
  const act = useMutation({
    mutationFn: async (what: WholeMember['status'] | 'gone') => {
      if (what !== 'gone') return answer(api.PUT(`${path}/status`, { params, body: { status: what } }))
      await answer(api.DELETE(path, { params }))
      return null
    },
    onError: (error) => {
      setAsking(false)
      refetch(error)
    },
    onSuccess: async (changed) => {
      const { queryKey } = memberQuery(communityId, member.id)
      if (changed) queries.setQueryData(queryKey, changed)
      else {
        await navigate({ to: '/communities/$communityId/members', params: { communityId } })
        queries.removeQueries({ queryKey })
      }
      await queries.invalidateQueries({ queryKey: membersKey(communityId) })
    },
  })
  const others = (['active', 'inactive'] as const).filter((status) => status !== member.status)
  return (
    <Paper withBorder p="lg" mb="lg" component="section">
      <Title order={2} size="h3" mb="xs">
        {say('memberPage.standing')}
      </Title>
      <Text c="dimmed" mb="sm">
        {say(`memberPage.is-${member.status}`)}
      </Text>
      <Refused error={act.error} communityId={communityId} />
      {isAsking ? (
        <>
          <Text mb="sm">{say('memberPage.deleteText', { name: member.displayName })}</Text>
          <Group gap="sm">
            <Button variant="default" h={44} onClick={() => setAsking(false)}>
              {say('members.cancel')}
            </Button>
            <Button color="red" h={44} loading={act.isPending} onClick={() => act.mutate('gone')}>
              {say('memberPage.doDelete')}
            </Button>
          </Group>
        </>
      ) : (
        <Group gap="sm">
          {others.map((status) => (
            <Button
              key={status}
              variant="default"
              h={44}
              disabled={act.isPending}
              onClick={() => act.mutate(status)}
            >
              {say(`memberPage.make-${status}`)}
            </Button>
          ))}
          <Button variant="default" h={44} disabled={act.isPending} onClick={() => setAsking(true)}>
            {say('memberPage.delete')}
          </Button>
        </Group>
      )}
    </Paper>
  )
}

function Refused({ error, communityId }: { error: unknown; communityId: string }) {
  const say = useSay()
  if (!error) return null
  const meters =
    error instanceof ApiProblem ? ((error.extra.meters ?? []) as { id: string; ean: string }[]) : []
  return (
    <Box mb="sm">
      <Notice kind="problem" title={whatHappened(error, say)}>
        <ul className={classes.doubts}>
          {meters.map(({ id, ean }) => (
            <li key={id}>
              <Anchor
                component={Link}
                to="/communities/$communityId/meters/$meterId"
                params={{ communityId, meterId: id } as never}
              >
                {groupEan(ean)}
              </Anchor>
            </li>
          ))}
        </ul>
      </Notice>
    </Box>
  )
}
