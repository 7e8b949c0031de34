import { Button, Popover } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useSay } from '../../intl.tsx'
import { FindWords } from '../FindWords.tsx'
import type { Column } from '../list.ts'
import type { ColumnChoice as Choice } from './ColumnChoice.tsx'

const fetchChoice = () => import('./ColumnChoice.tsx')
const ColumnChoice = lazy(() =>
  fetchChoice().then((file) => ({ default: file.ColumnChoice as typeof Choice })),
)

type Props<Row> = {
  columns: Column<Row>[]
  keys: string[]
  isUsual: boolean
  choose: (keys: string[]) => void
  reset: () => void
}

/** Which columns a list shows. What opens is fetched then. */
export function ColumnsMenu<Row>(props: Props<Row>) {
  const say = useSay()
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <Button
          variant="default"
          h={40}
          px="sm"
          leftSection={<IconColumns3 size={18} aria-hidden />}
          onPointerEnter={fetchChoice}
          onFocus={fetchChoice}
        >
          {say('list.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Suspense fallback={say('states.loading')}>
          <FindWords>
            <ColumnChoice {...props} />
          </FindWords>
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
