import { ActionIcon } from '@mantine/core'
import { IconSearch, IconX } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useSay } from '../../intl.tsx'
import { PaletteAnswer } from './PaletteAnswer.tsx'
import classes from './quick-open.module.css'
import { useChoice } from './use-choice.ts'
import { useEntries } from './use-entries.ts'
import { useFound } from './use-found.ts'
import { useRecent } from './use-recent.ts'

type Props = { communityId: string; onClose: () => void; onLeave: () => void }

export function PaletteSearch({ communityId, onClose, onLeave }: Props) {
  const say = useSay()
  const listId = useId()
  const [typed, setTyped] = useState('')
  const text = typed.trim()
  const all = useEntries(communityId)
  const recent = useRecent(communityId, all)
  const { found, isFresh, error, retry } = useFound(communityId, text, all)
  const entries = text === '' ? [...recent, ...all.pages] : found
  const choice = useChoice(listId, entries, isFresh)
  return (
    <>
      <div className={classes.search}>
        <IconSearch size={20} aria-hidden className={classes.searchIcon} />
        <input
          // biome-ignore lint/a11y/noAutofocus: one opened this to type in it
          autoFocus
          data-autofocus
          className={classes.input}
          type="text"
          role="combobox"
          aria-label={say('quickOpen.label')}
          aria-expanded={entries.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={choice.activeId}
          placeholder={say('quickOpen.hint')}
          value={typed}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            choice.reset()
          }}
          onKeyDown={choice.onKeyDown}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          size={44}
          aria-label={say('common.close')}
          onClick={onClose}
        >
          <IconX size={20} aria-hidden />
        </ActionIcon>
      </div>
      <PaletteAnswer
        listId={listId}
        text={text}
        entries={entries}
        isFresh={isFresh}
        error={error}
        onRetry={retry}
        choice={choice}
        onLeave={onLeave}
      />
    </>
  )
}
