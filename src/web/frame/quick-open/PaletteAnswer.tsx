import { Button, Kbd, Text } from '@mantine/core'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../../ui/ErrorState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import type { Entry } from './entries.ts'
import { PaletteOption } from './PaletteOption.tsx'
import classes from './quick-open.module.css'
import type { useChoice } from './use-choice.ts'

type Props = {
  listId: string
  text: string
  entries: Entry[]
  isFresh: boolean
  error: Error | null
  onRetry: () => void
  choice: ReturnType<typeof useChoice>
  onLeave: () => void
}

/** What there is, in groups; or why there is nothing. */
export function PaletteAnswer({ listId, text, entries, isFresh, error, onRetry, choice, onLeave }: Props) {
  const say = useSay()
  const isPhone = useIsPhone()
  const groups = Object.entries(Object.groupBy(entries, ({ group }) => group))
  const isNothing = text !== '' && isFresh && entries.length === 0
  return (
    <>
      <div className={classes.answer}>
        {error && (
          <div className={classes.message}>
            <Notice kind="problem" title={say('quickOpen.failed')}>
              {whatHappened(error, say)}
            </Notice>
            <Button variant="default" h={44} mt="sm" onClick={onRetry}>
              {say('states.retry')}
            </Button>
          </div>
        )}
        {isNothing && (
          <div className={classes.message}>
            <Text fw={600}>{say('quickOpen.nothing', { text })}</Text>
            <Text c="dimmed" size="sm">
              {say('quickOpen.nothingText')}
            </Text>
          </div>
        )}
        <div
          id={listId}
          role="listbox"
          aria-label={say('quickOpen.label')}
          className={isFresh ? undefined : classes.stale}
          hidden={entries.length === 0}
        >
          {groups.map(([group, members]) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
            <div key={group} role="group" aria-labelledby={`${listId}-${group}`}>
              <div id={`${listId}-${group}`} className={classes.group}>
                {say(`quickOpen.group-${group}`)}
              </div>
              {members?.map((entry) => (
                <PaletteOption key={entry.key} entry={entry} choice={choice} onLeave={onLeave} />
              ))}
            </div>
          ))}
        </div>
      </div>
      <p className={classes.unseen} role="status">
        {text !== '' && isFresh ? say('quickOpen.count', { count: entries.length }) : ''}
      </p>
      {!isPhone && (
        <div className={classes.keys} aria-hidden>
          <span>
            <Kbd>↑</Kbd> <Kbd>↓</Kbd> {say('quickOpen.keyChoose')}
          </span>
          <span>
            <Kbd>Enter</Kbd> {say('quickOpen.keyOpen')}
          </span>
          <span>
            <Kbd>Esc</Kbd> {say('quickOpen.keyClose')}
          </span>
        </div>
      )}
    </>
  )
}
