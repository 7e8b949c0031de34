import { IconClockHour4, IconFileText, IconGauge, IconPlus, IconShare3, IconUser } from '@tabler/icons-react'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { Entry } from './entries.ts'
import classes from './quick-open.module.css'
import type { useChoice } from './use-choice.ts'

const icons = {
  pages: IconFileText,
  recent: IconClockHour4,
  meters: IconGauge,
  members: IconUser,
  operations: IconShare3,
}

type Props = { entry: Entry; choice: ReturnType<typeof useChoice>; onLeave: () => void }

/** A real link that is also an option: it can be opened in a tab of its own. The focus stays where one types. */
export function PaletteOption({ entry, choice, onLeave }: Props) {
  const { key, group, title, detail, to, params, search } = entry
  const Icon = key.startsWith('add-') ? IconPlus : icons[group]
  // The places are data here, so the compiler cannot know which parameters belong to which.
  const place = { to, params: params ?? {}, search: search ?? {} } as LinkProps
  return (
    <Link
      {...place}
      id={choice.idOf(key)}
      role="option"
      tabIndex={-1}
      aria-selected={key === choice.activeKey}
      className={classes.option}
      // A pointer that rests where this appears has not moved, and chooses nothing.
      onMouseMove={({ movementX, movementY }) => (movementX || movementY) && choice.choose(key)}
      onMouseDown={(event) => event.button === 0 && event.preventDefault()}
      onClick={(event) => !(event.ctrlKey || event.metaKey || event.shiftKey) && onLeave()}
    >
      <Icon size={20} stroke={1.75} aria-hidden className={classes.icon} />
      <span className={classes.words}>
        <span className={classes.title}>{title}</span>
        {detail && <span className={classes.detail}>{detail}</span>}
      </span>
    </Link>
  )
}
