import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconBookmark, IconBookmarkFilled } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useSay } from '../../intl.tsx'
import { FindWords } from '../../ui/FindWords.tsx'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import type { Viewing } from './use-view.ts'
import classes from './views.module.css'

const ViewEntries = lazy(() => import('./ViewEntries.tsx').then((file) => ({ default: file.ViewEntries })))
const ViewDialog = lazy(() => import('./ViewDialog.tsx').then((file) => ({ default: file.ViewDialog })))

/** The saved views of a list: which one is on, and what can be done with them. What opens is fetched then. */
export function ViewsMenu({ viewing }: { viewing: Viewing }) {
  const say = useSay()
  const isPhone = useIsPhone()
  const { on, isChanged } = viewing
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null)
  const Icon = on ? IconBookmarkFilled : IconBookmark
  return (
    <>
      <Menu position="bottom-end" shadow="md" width={300}>
        <Menu.Target>
          {isPhone && !on ? (
            <ActionIcon variant="default" size={44} aria-label={say('list.views')}>
              <Icon size={20} aria-hidden />
            </ActionIcon>
          ) : (
            <Button
              variant="default"
              h={40}
              px="sm"
              maw={260}
              className={on && classes.on}
              leftSection={<Icon size={18} aria-hidden />}
            >
              <span className={classes.name}>{on ? on.name : say('list.views')}</span>
              {isChanged && <span className={classes.changed}>{say('list.viewChanged')}</span>}
            </Button>
          )}
        </Menu.Target>
        <Menu.Dropdown>
          <Suspense fallback={<Menu.Label>{say('states.loading')}</Menu.Label>}>
            <FindWords>
              <ViewEntries viewing={viewing} onName={setNaming} />
            </FindWords>
          </Suspense>
        </Menu.Dropdown>
      </Menu>
      {naming && (
        <Suspense fallback={null}>
          <FindWords>
            <ViewDialog viewing={viewing} naming={naming} onClose={() => setNaming(null)} />
          </FindWords>
        </Suspense>
      )}
    </>
  )
}
