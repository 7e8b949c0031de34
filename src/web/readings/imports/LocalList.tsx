import { Stack } from '@mantine/core'
import { useState } from 'react'
import { PageButtons } from '../../ui/import/PageButtons.tsx'
import { ListRows } from '../../ui/ListRows.tsx'
import type { ListRowsProps } from '../../ui/list.ts'

type Props<Row> = Pick<ListRowsProps<Row>, 'caption' | 'columns' | 'cardOf'> & {
  /** all of them */
  rows: readonly Row[]
  pageSize?: number
}

/** Rows that are all here, page by page. */
export function LocalList<Row extends { id: string }>({ rows, pageSize = 25, ...list }: Props<Row>) {
  const [wanted, setWanted] = useState(1)
  const total = rows.length
  // Fewer of them are shown by now, as when they are filtered.
  const number = Math.min(wanted, Math.max(1, Math.ceil(total / pageSize)))
  const page = {
    items: rows.slice((number - 1) * pageSize, number * pageSize),
    total,
    page: number,
    pageSize,
  }
  return (
    <Stack gap="sm">
      <ListRows {...list} page={page} />
      {total > pageSize && <PageButtons rows={page} onPage={setWanted} />}
    </Stack>
  )
}
