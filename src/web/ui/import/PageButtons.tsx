import { Button, Group } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useSay } from '../../intl.tsx'
import { ListCount } from '../ListCount.tsx'
import type { ListPage } from '../list.ts'

type Props = { rows: ListPage<unknown>; onPage: (page: number) => void }

/** Which rows of how many, and the way to the others. They are not in the address: neither is what they are pages of. */
export function PageButtons({ rows, onPage }: Props) {
  const say = useSay()
  const { page, pageSize, total } = rows
  const pages = Math.ceil(total / pageSize)
  return (
    <Group justify="space-between">
      <ListCount page={rows} hasFailed={false} />
      {pages > 1 && (
        <Group gap="xs">
          <Button
            variant="default"
            mih={44}
            disabled={page === 1}
            leftSection={<IconChevronLeft size={18} aria-hidden />}
            onClick={() => onPage(page - 1)}
          >
            {say('list.previousPage')}
          </Button>
          <Button
            variant="default"
            mih={44}
            disabled={page >= pages}
            rightSection={<IconChevronRight size={18} aria-hidden />}
            onClick={() => onPage(page + 1)}
          >
            {say('list.nextPage')}
          </Button>
        </Group>
      )}
    </Group>
  )
}
