import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { IconArrowBackUp, IconCircleCheck, IconHistory } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { ImportCommitted } from '../../../domain/tables/import.schema.ts'
import { useSay } from '../../intl.tsx'
import { changeSetQuery } from '../bulk/change-sets.queries.ts'
import { UndoQuestion } from '../bulk/UndoQuestion.tsx'

type Props = {
  communityId: string
  committed: ImportCommitted
  /** rows that were refused and left out on purpose */
  leftOut: number
  onAgain: () => void
}

/** It is done: how much, where to see it, and the way back. */
export function ImportDone({ communityId, committed, leftOut, onAgain }: Props) {
  const say = useSay()
  const title = useRef<HTMLHeadingElement>(null)
  const [isAsking, setAsking] = useState(false)
  const { changeSetId, created, changed, newMembers } = committed
  const { data: changeSet } = useQuery(changeSetQuery(communityId, changeSetId))
  const isUndone = Boolean(changeSet?.undone)
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  const counts = [
    ...(created > 0 ? [say('importMeters.created', { count: created })] : []),
    ...(changed > 0 ? [say('importMeters.changed', { count: changed })] : []),
    ...(newMembers > 0 ? [say('importMeters.members', { count: newMembers })] : []),
  ]
  return (
    <Paper withBorder p="xl">
      <Stack align="center" gap="sm" ta="center">
        <IconCircleCheck size={48} stroke={1.25} aria-hidden color="var(--mantine-color-anchor)" />
        <Title order={2} size="h3" ref={title} tabIndex={-1} style={{ outline: 'none' }}>
          {isUndone ? say('import.undoneTitle') : say('importMeters.done', { count: created + changed })}
        </Title>
        <Text>{isUndone ? say('import.undoneText') : counts.join(' · ')}</Text>
        {leftOut > 0 && !isUndone && <Text c="dimmed">{say('import.leftOut', { count: leftOut })}</Text>}
        <Group justify="center" mt="sm">
          <Button
            component={Link}
            to="/communities/$communityId/meters"
            params={{ communityId } as never}
            mih={44}
          >
            {say('importMeters.toList')}
          </Button>
          <Button variant="default" mih={44} onClick={onAgain}>
            {say('import.again')}
          </Button>
          {changeSet && !isUndone && (
            <Button
              variant="default"
              mih={44}
              leftSection={<IconArrowBackUp size={18} aria-hidden />}
              onClick={() => setAsking(true)}
            >
              {say('import.undo')}
            </Button>
          )}
        </Group>
        <Anchor
          component={Link}
          to="/communities/$communityId/meters/changes"
          params={{ communityId } as never}
          size="sm"
          display="inline-flex"
          mih={44}
          style={{ gap: 6, alignItems: 'center' }}
        >
          <IconHistory size={18} aria-hidden /> {say('import.recent')}
        </Anchor>
      </Stack>
      {isAsking && changeSet && (
        <UndoQuestion communityId={communityId} changeSet={changeSet} onClose={() => setAsking(false)} />
      )}
    </Paper>
  )
}
