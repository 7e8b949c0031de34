import { Button, SegmentedControl, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../../intl.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useAskedClose } from '../../ui/use-asked-close.ts'
import type { KeyDraft } from '../editor/draft.ts'
import type { NewRow } from '../editor/edits.ts'
import { MemberChoice } from './MemberChoice.tsx'
import { type Found, newRows } from './new-rows.ts'
import { OperationChoice } from './OperationChoice.tsx'

type Props = {
  communityId: string
  draft: KeyDraft
  onAdd: (rows: NewRow[]) => void
  onClose: () => void
}

const sources = ['operation', 'members', 'names'] as const

/** Who shall be in the key: the meters of an operation, members, or names to be bound later. */
export function AddParticipants({ communityId, draft, onAdd, onClose }: Props) {
  const say = useSay()
  const [source, setSource] = useState<(typeof sources)[number]>('operation')
  const [chosen, setChosen] = useState<ReadonlyMap<string, Found>>(new Map())
  const [names, setNames] = useState('')
  const typed = names
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean)
  const found: Found[] =
    source === 'names' ? typed.map((name) => ({ name, meterId: null, memberId: null })) : [...chosen.values()]
  const rows = newRows(draft.rows, found, () => crypto.randomUUID())
  const closing = useAskedClose({ isDirty: false, isSaving: false, onClose })
  return (
    <FormDialog
      title={say('allocation.addParticipants')}
      size={680}
      closing={closing}
      onSubmit={() => rows.length > 0 && onAdd(rows)}
      footer={
        <>
          <Button variant="default" onClick={closing.close}>
            {say('allocation.cancel')}
          </Button>
          <Button type="submit" disabled={rows.length === 0}>
            {say('allocation.doAdd', { count: rows.length })}
          </Button>
        </>
      }
    >
      <SegmentedControl
        fullWidth
        aria-label={say('allocation.source')}
        value={source}
        onChange={(value) => {
          setSource(value as typeof source)
          setChosen(new Map())
        }}
        data={sources.map((value) => ({ value, label: say(`allocation.source-${value}`) }))}
      />
      {source === 'operation' && (
        <OperationChoice communityId={communityId} chosen={chosen} onChoose={setChosen} />
      )}
      {source === 'members' && (
        <MemberChoice communityId={communityId} chosen={chosen} onChoose={setChosen} />
      )}
      {source === 'names' && (
        <Textarea
          label={say('allocation.names')}
          description={say('allocation.namesHelp')}
          autosize
          minRows={6}
          maxRows={14}
          value={names}
          onChange={(event) => setNames(event.currentTarget.value)}
        />
      )}
    </FormDialog>
  )
}
