import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import type { ComponentProps } from 'react'
import { useSay } from '../../intl.tsx'
import classes from './filters.module.css'

type Props = ComponentProps<'button'> & {
  /** how many filters are on */
  count: number
}

/** Opens the filters, and says how many are on. */
export function FilterButton({ count, ...props }: Props) {
  const say = useSay()
  return (
    <button type="button" {...props} className={classes.button} data-on={count > 0 || undefined}>
      <IconAdjustmentsHorizontal size={18} aria-hidden />
      {say('list.filters')}
      {count > 0 && (
        <span className={classes.badge}>
          <span aria-hidden>{count}</span>
          <span className={classes.unseen}>{say('list.filtersOn', { count })}</span>
        </span>
      )}
    </button>
  )
}
