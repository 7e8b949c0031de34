import { Button } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconColumnInsertRight, IconUserPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { Key } from '../../../domain/keys/key.schema.ts'
import { useLanguage, useSay } from '../../intl.tsx'
import { DiscardQuestion } from '../../ui/DiscardQuestion.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { useAskedClose } from '../../ui/use-asked-close.ts'
import type { KeyDraft } from './draft.ts'
import classes from './editor.module.css'
import { mostRounds } from './edits.ts'
import { KeyFields } from './KeyFields.tsx'
import { KeyGrid } from './KeyGrid.tsx'
import { KeyMeanwhile } from './KeyMeanwhile.tsx'
import { Problems } from './Problems.tsx'
import { useKeyEditor } from './use-key-editor.ts'

const AddParticipants = lazy(() =>
  import('../participants/AddParticipants.tsx').then((file) => ({ default: file.AddParticipants })),
)

type Props = {
  communityId: string
  first: KeyDraft
  /** the key that is changed; without it a new one is made */
  base?: Key
  /** something is there already that would be lost, though nothing was typed here */
  isStarted?: boolean
}

/** A key as a grid: participants by iterations, with what each iteration adds up to, and what it would give. */
export function KeyEditor({ communityId, first, base, isStarted = false }: Props) {
  const say = useSay()
  const { language } = useLanguage()
  const decimal = language === 'en' ? '.' : ','
  const element = useRef<HTMLFormElement>(null)
  const [isAdding, setAdding] = useState(false)
  const editor = useKeyEditor({ communityId, first, base, decimal, letGo: () => closing.letGo() })
  const closing = useAskedClose({
    isDirty: editor.isDirty || isStarted,
    isSaving: editor.isSaving,
    onClose: () => {},
  })
  const { draft, edit, problems } = editor
  const problemOf = (path: string) => {
    const problem = problems.find((one) => one.path === path)
    return problem && say(`error.${problem.code}`)
  }
  useEffect(() => {
    if (problems.length > 0) element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [problems])

  /** Undo and redo mean the key, not the letters of one field. */
  function onKeyDown(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    if (key === 'z' && !event.shiftKey) editor.undo()
    else if (key === 'y' || (key === 'z' && event.shiftKey)) editor.redo()
    else return
    event.preventDefault()
  }

  return (
    <form
      ref={element}
      className={classes.editor}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        editor.submit()
      }}
    >
      {editor.overtaken && (
        <KeyMeanwhile
          overtaken={editor.overtaken}
          draft={draft}
          onKeep={editor.keepMine}
          onTake={editor.takeTheirs}
        />
      )}
      {editor.failure && (
        <NotSaved
          error={editor.failure}
          title={say('allocation.notSaved')}
          hint={say('allocation.nothingLost')}
        />
      )}
      <KeyFields
        name={draft.name}
        description={draft.description}
        base={draft.proRataBase}
        nameProblem={problemOf('name')}
        descriptionProblem={problemOf('description')}
        edit={edit}
      />
      <div className={classes.tools}>
        <Button
          variant="default"
          leftSection={<IconUserPlus size={18} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {say('allocation.addParticipants')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconColumnInsertRight size={18} aria-hidden />}
          disabled={draft.weights.length >= mostRounds}
          onClick={() => edit({ what: 'add-round', decimal })}
        >
          {say('allocation.addIteration')}
        </Button>
        <span className={classes.gap} />
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          disabled={!editor.canUndo}
          onClick={editor.undo}
        >
          {say('allocation.undo')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowForwardUp size={18} aria-hidden />}
          disabled={!editor.canRedo}
          onClick={editor.redo}
        >
          {say('allocation.redo')}
        </Button>
      </div>
      <KeyGrid draft={draft} problems={problems} edit={edit} decimal={decimal} />
      <Problems problems={problems} draft={draft} />
      <div className={classes.footer}>
        <Button
          variant="default"
          component={Link}
          {...({
            to: base ? '/communities/$communityId/keys/$keyId' : '/communities/$communityId/keys',
            params: { communityId, keyId: base?.id },
          } as object)}
        >
          {say('allocation.cancel')}
        </Button>
        <Button type="submit" loading={editor.isSaving}>
          {say(base ? 'allocation.save' : 'allocation.create')}
        </Button>
      </div>
      {isAdding && (
        <Suspense fallback={null}>
          <AddParticipants
            communityId={communityId}
            draft={draft}
            onAdd={(rows) => {
              edit({ what: 'add-rows', rows })
              setAdding(false)
            }}
            onClose={() => setAdding(false)}
          />
        </Suspense>
      )}
      <DiscardQuestion opened={closing.isAsking} onKeep={closing.keep} onDiscard={closing.discard} />
    </form>
  )
}
