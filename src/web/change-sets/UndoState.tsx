import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import type { ChangeSet } from '../../domain/change-sets/change-set.schema.ts'
import { useFormats, useSay } from '../intl.tsx'
import classes from './change-sets.module.css'

export type UndoStateProps = {
  changeSet: ChangeSet
  onUndo: (changeSet: ChangeSet) => void
  onWhy: (changeSet: ChangeSet) => void
}

/** The way to undo it, or why there is none. */
export function UndoState({ changeSet, onUndo, onWhy }: UndoStateProps) {
  const say = useSay()
  const { moment } = useFormats()
  if (changeSet.undone) {
    const { at, by } = changeSet.undone
    return <span className={classes.quiet}>{say('many.undoneBy', { day: moment(at), who: by })}</span>
  }
  if (changeSet.cannotUndo)
    return (
      <span>
        <span className={classes.quiet}>{say('many.overtaken')}</span>{' '}
        <Button variant="subtle" size="compact-sm" mih={36} onClick={() => onWhy(changeSet)}>
          {say('many.why')}
        </Button>
      </span>
    )
  return (
    <Button
      variant="default"
      size="compact-sm"
      mih={36}
      leftSection={<IconArrowBackUp size={18} aria-hidden />}
      onClick={() => onUndo(changeSet)}
    >
      {say('many.undo')}
    </Button>
  )
}
