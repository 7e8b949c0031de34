import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { ImportCommitted } from '../../../domain/tables/import.schema.ts'
import { type ChangesOf, changeSetQuery } from '../../change-sets/change-sets.queries.ts'
import { UndoQuestion } from '../../change-sets/UndoQuestion.tsx'
import { useSay } from '../../intl.tsx'

type Props = {
  of: ChangesOf
  /** the list of texts that name what was imported, such as `importMeters` */
  words: string
  committed: ImportCommitted
  /** rows that were refused and left out on purpose */
  leftOut: number
  onAgain: () => void
}

/** It is done: how much, where to see it, and the way back. */
export function ImportDone({ of, words, committed, leftOut, onAgain }: Props) {
  const say = useSay()
  const title = useRef<HTMLHeadingElement>(null)
  const [isAsking, setAsking] = useState(false)
  const { changeSetId, created, changed, newMembers } = committed
  const { data: changeSet } = useQuery(changeSetQuery(of, changeSetId))
  const isUndone = Boolean(changeSet?.undone)
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  const counts = [
    ...(created > 0 ? [say(`${words}.created`, { count: created })] : []),
    ...(changed > 0 ? [say(`${words}.changed`, { count: changed })] : []),
    ...(newMembers > 0 ? [say(`${words}.members`, { count: newMembers })] : []),
  ]
  return (
    <Paper withBorder p="xl">
      <Stack align="center" gap="sm" ta="center">
        <IconCircleCheck size={48} stroke={1.25} aria-hidden color="var(--mantine-color-anchor)" />
        <Title order={2} size="h3" ref={title} tabIndex={-1} style={{ outline: 'none' }}>
          {isUndone ? say('import.undoneTitle') : say(`${words}.done`, { count: created + changed })}
        </Title>
        <Text>{isUndone ? say('import.undoneText') : counts.join(' · ')}</Text>
        {leftOut > 0 && !isUndone && <Text c="dimmed">{say('import.leftOut', { count: leftOut })}</Text>}
        <Group justify="center" mt="sm">
          <Button component={Link} to={`/communities/${of.communityId}/${of.things}`} mih={44}>
            {say(`${words}.toList`)}
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
      </Stack>
      {isAsking && changeSet && (
        <UndoQuestion of={of} changeSet={changeSet} onClose={() => setAsking(false)} />
      )}
    </Paper>
  )
}
