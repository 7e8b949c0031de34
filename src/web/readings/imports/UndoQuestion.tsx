import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { ImportDetail } from '../../../domain/readings/import/import.schema.ts'
import { useSay } from '../../intl.tsx'
import type { Acts } from './use-acts.ts'
import { useImportWords } from './use-import-words.ts'

type Props = { detail: ImportDetail; acts: Acts; onClose: () => void }

/** Asks first, because an undo itself cannot be undone; says what it will do. */
export function UndoQuestion({ detail: { files, counts }, acts, onClose }: Props) {
  const say = useSay()
  const words = useImportWords()
  const close = () => !acts.isPending && onClose()
  return (
    <Modal
      opened
      onClose={close}
      title={say('readingsImport.askTitle')}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': say('common.close'), size: 44 }}
      styles={{ title: { fontWeight: 650, fontSize: '1.125rem' } }}
    >
      <Stack>
        <Text fw={550} style={{ overflowWrap: 'anywhere' }}>
          {words.files(files)}
        </Text>
        {counts && <Text>{words.counts(counts)}</Text>}
        <Text>{say('readingsImport.askText')}</Text>
        <Group justify="flex-end">
          <Button variant="default" mih={44} disabled={acts.isPending} onClick={close}>
            {say('readingsImport.keep')}
          </Button>
          <Button
            mih={44}
            color="var(--danger)"
            loading={acts.isPending}
            onClick={() => acts.mutate({ does: 'undo' }, { onSettled: onClose })}
          >
            {say('readingsImport.doUndo')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
