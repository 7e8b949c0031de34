import { Button } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useFormats, useSay } from '../intl.tsx'
import type { ListPage } from './list.ts'
import classes from './Selection.module.css'
import type { RowSelection } from './selection.ts'
import { useIsPhone } from './use-is-phone.ts'

type Props = {
  selection: RowSelection
  page: ListPage<{ id: string }>
  /** what can be done to the rows that are chosen */
  actions: ReactNode
  /** choosing is all that the list is for: what to say while nothing is chosen */
  hint?: string
  /** at the end of the line while nothing is chosen */
  aside?: ReactNode
}

/**
 * The line above the rows of a list that can be chosen. It is always there, so that nothing moves under the pointer when
 * the first row is chosen.
 */
export function SelectionBar({ selection, page, actions, hint, aside }: Props) {
  const say = useSay()
  const { number } = useFormats()
  const isPhone = useIsPhone()
  const { count, isEverything, isOn } = selection
  const isShown = count > 0 || (isPhone && isOn && !hint)
  const isWholePage = page.items.length > 0 && page.items.every(({ id }) => selection.has(id))
  const canChooseAll = hint ? page.total > 1 : isShown && isWholePage && page.total > page.items.length
  return (
    <section className={classes.bar} data-on={isShown || undefined} aria-label={say('list.selection')}>
      {!isShown && (!isPhone || hint) && <p className={classes.hint}>{hint ?? say('list.selectHint')}</p>}
      {!isShown && isPhone && !hint && (
        <Button
          variant="default"
          leftSection={<IconListCheck size={18} aria-hidden />}
          onClick={() => selection.setOn(true)}
        >
          {say('list.select')}
        </Button>
      )}
      <p className={classes.count} aria-live="polite">
        {isShown && say('list.selected', { count })}
      </p>
      {canChooseAll && !isEverything && (
        <Button variant="subtle" size="compact-sm" mih={36} onClick={selection.chooseEverything}>
          {say('list.selectEverything', { total: number(page.total) })}
        </Button>
      )}
      {isShown && (
        <Button
          variant="subtle"
          size="compact-sm"
          mih={36}
          onClick={() => (isPhone && !hint ? selection.setOn(false) : selection.clear())}
        >
          {say(isPhone && !hint ? 'list.selectDone' : 'list.selectNothing')}
        </Button>
      )}
      {isShown && (
        <fieldset className={classes.actions} disabled={count === 0}>
          {actions}
        </fieldset>
      )}
      {!isShown && aside && <div className={classes.aside}>{aside}</div>}
    </section>
  )
}
