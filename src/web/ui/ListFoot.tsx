import { useSay } from '../intl.tsx'
import { ChipSelect } from './ChipSelect.tsx'
import classes from './List.module.css'
import type { ListPage } from './list.ts'
import { type ListSearch, pageSizes } from './list-search.ts'
import { Pager } from './Pager.tsx'
import type { ChangeSearch } from './use-list-search.ts'

const [usual] = pageSizes

type Props = { page: ListPage<unknown>; change: ChangeSearch<ListSearch> }

/** How many rows a page has, and the way to the other pages; nothing when all are shown anyway. */
export function ListFoot({ page: { page, pageSize, total }, change }: Props) {
  const say = useSay()
  if (total <= usual) return null
  return (
    <div className={classes.foot}>
      <ChipSelect
        label={say('list.perPage')}
        value={String(pageSize)}
        options={pageSizes.map((size) => ({ value: String(size), label: String(size) }))}
        onChange={(size) => change({ pageSize: pageSizes.find((s) => String(s) === size && s !== usual) })}
      />
      <Pager page={page} pages={Math.ceil(total / pageSize)} />
    </div>
  )
}
