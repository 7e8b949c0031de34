import { useSay } from '../intl.tsx'
import classes from './List.module.css'
import type { ListPage } from './list.ts'

type Props = { page: ListPage<unknown> | undefined; hasFailed: boolean }

/** Which rows of how many are shown; read out whenever that changes. */
export function ListCount({ page, hasFailed }: Props) {
  const say = useSay()
  const onTheWay = hasFailed ? '' : say('list.loading')
  return (
    <p className={classes.count} aria-live="polite" aria-atomic>
      {page ? say('list.count', rangeOf(page)) : onTheWay}
    </p>
  )
}

const rangeOf = ({ items, total, page, pageSize }: ListPage<unknown>) => {
  const before = (page - 1) * pageSize
  return { from: before + 1, to: before + items.length, total }
}
