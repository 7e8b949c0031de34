import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { ChangeSet } from '../../domain/change-sets/change-set.schema.ts'
import { useSay } from '../intl.tsx'
import type { ChangesOf } from './change-sets.queries.ts'
import { useChangeSetWords } from './use-change-set-words.ts'
import { useUndo } from './use-undo.ts'

type Props = { of: ChangesOf; changeSet: ChangeSet; onClose: () => void }

/** Asks first, because an undo itself cannot be undone; says what it will do. */
export function UndoQuestion({ of, changeSet, onClose }: Props) {
  const say = useSay()
  const words = useChangeSetWords(of)
  const undo = useUndo(of)
  const { counts, createdMembers, asked } = changeSet
  const close = () => !undo.isPending && onClose()
  return (
    <Modal
      opened
      onClose={close}
      title={say('many.askTitle')}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': say('common.close'), size: 44 }}
      styles={{ title: { fontWeight: 650, fontSize: '1.125rem' } }}
    >
      <Stack>
        <Text fw={550}>{words.asked(asked)}</Text>
        {counts.changed > 0 && <Text>{say(`many.askChanged-${of.things}`, { count: counts.changed })}</Text>}
        {counts.created > 0 && <Text>{say(`many.askCreated-${of.things}`, { count: counts.created })}</Text>}
        {createdMembers > 0 && <Text>{say('many.askMembers', { count: createdMembers })}</Text>}
        <Group justify="flex-end">
          <Button variant="default" mih={44} disabled={undo.isPending} onClick={close}>
            {say('many.keep')}
          </Button>
          <Button
            mih={44}
            loading={undo.isPending}
            onClick={() => undo.mutate(changeSet.id, { onSettled: onClose })}
            {...(counts.created > 0 ? { color: 'var(--danger)' } : {})}
          >
            {say('many.doUndo')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
