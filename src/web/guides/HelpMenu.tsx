import { ActionIcon, Menu } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useSay } from '../intl.tsx'

const HelpEntries = lazy(() =>
  import('./HelpEntries.tsx').then((module) => ({ default: module.HelpEntries })),
)

/** On every screen: what can be learnt about it. Its entries are fetched when it is opened. */
export function HelpMenu() {
  const say = useSay()
  return (
    <Menu position="bottom-end" shadow="md" width={300}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          c="var(--mantine-color-text)"
          size={44}
          aria-label={say('frame.help')}
        >
          <IconInfoCircle size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Suspense fallback={<Menu.Label>{say('states.loading')}</Menu.Label>}>
          <HelpEntries />
        </Suspense>
      </Menu.Dropdown>
    </Menu>
  )
}
