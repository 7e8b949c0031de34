import { ActionIcon, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconInfoCircle } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useSay } from '../intl.tsx'

const HelpEntries = lazy(() =>
  import('./HelpEntries.tsx').then((module) => ({ default: module.HelpEntries })),
)

const ShortcutsDialog = lazy(() =>
  import('../ui/keys/ShortcutsDialog.tsx').then((module) => ({ default: module.ShortcutsDialog })),
)

/** On every screen: what can be learnt about it. Its entries are fetched when it is opened. */
export function HelpMenu() {
  const say = useSay()
  const [hasKeys, keys] = useDisclosure(false)
  return (
    <>
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
            <HelpEntries onKeys={keys.open} />
          </Suspense>
        </Menu.Dropdown>
      </Menu>
      {hasKeys && (
        <Suspense fallback={null}>
          <ShortcutsDialog onClose={keys.close} />
        </Suspense>
      )}
    </>
  )
}
