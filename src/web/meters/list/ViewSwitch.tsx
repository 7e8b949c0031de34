import { IconList, IconMap2 } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useSay } from '../../intl.tsx'
import classes from './tools.module.css'

const views = [
  { key: 'list', Icon: IconList, view: undefined },
  { key: 'map', Icon: IconMap2, view: 'map' },
] as const

/** The same meters as a list or on a map: two links, as both have an address. */
export function ViewSwitch({ view }: { view: 'map' | undefined }) {
  const say = useSay()
  return (
    <nav aria-label={say('meters.views')} className={classes.views}>
      {views.map(({ key, Icon, view: other }) => (
        <Link
          key={key}
          to="."
          search={(before) => ({ ...before, view: other, page: undefined, highlight: undefined }) as never}
          resetScroll={false}
          aria-current={view === other ? 'true' : undefined}
          activeProps={{}}
          // Only the very same address is this view, as in the pager.
          activeOptions={{ exact: true }}
          className={classes.view}
        >
          <Icon size={18} aria-hidden />
          {say(`meters.view-${key}`)}
        </Link>
      ))}
    </nav>
  )
}
