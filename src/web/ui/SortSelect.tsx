import { ActionIcon, Group } from '@mantine/core'
import { IconSortAscending, IconSortDescending } from '@tabler/icons-react'
import { useSay } from '../intl.tsx'
import { ChipSelect } from './ChipSelect.tsx'
import { type Column, readSort, writeSort } from './list.ts'

type Props<Row> = { columns: Column<Row>[]; sort: string; onSort: (sort: string) => void }

/** Sorting where there are no column heads: cards on a phone. */
export function SortSelect<Row>({ columns, sort, onSort }: Props<Row>) {
  const say = useSay()
  const { key, direction } = readSort(sort)
  const other = direction === 'ascending' ? 'descending' : 'ascending'
  const sortable = columns.filter((column) => column.isSortable)
  if (sortable.length === 0) return null
  const Icon = direction === 'ascending' ? IconSortAscending : IconSortDescending
  return (
    <Group gap="xs" wrap="nowrap" miw={0}>
      <ChipSelect
        label={say('list.sortBy')}
        isLabelUnseen
        value={key}
        options={sortable.map((c) => ({ value: c.key, label: c.title }))}
        onChange={(chosen) => onSort(writeSort(chosen, direction))}
      />
      <ActionIcon
        variant="default"
        size={44}
        aria-label={say(`list.${direction}`)}
        onClick={() => onSort(writeSort(key, other))}
      >
        <Icon size={20} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
