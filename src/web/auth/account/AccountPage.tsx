import { ActionIcon, Box, Group } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { AccountMenu } from '../../frame/AccountMenu.tsx'
import { HelpMenu } from '../../guides/HelpMenu.tsx'
import { useSay } from '../../intl.tsx'
import { LanguageMenu } from '../../ui/LanguageMenu.tsx'
import { LinkTabs } from '../../ui/LinkTabs.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { ThemeMenu } from '../../ui/ThemeMenu.tsx'
import { AccountWords } from './AccountWords.tsx'

/** One's own account, which belongs to no community: it stands beside them, with a way back. */
export const AccountPage = () => (
  <AccountWords>
    <Account />
  </AccountWords>
)

const tabs = [
  { name: 'profile', to: '/account' },
  { name: 'security', to: '/account/security' },
  { name: 'keys', to: '/account/keys' },
  { name: 'data', to: '/account/data' },
  { name: 'looks', to: '/account/looks' },
] as const

function Account() {
  const say = useSay()
  const { pathname } = useLocation()
  const open = pathname.endsWith('/end')
    ? 'data'
    : (tabs.findLast(({ to }) => pathname.startsWith(to))?.name ?? '')
  return (
    <Box p={{ base: 'md', sm: 'xl' }} maw={840} mx="auto">
      <Group component="header" justify="space-between" mb="lg" wrap="nowrap">
        <Group gap={8} fw={700} wrap="nowrap">
          <ActionIcon
            component={Link}
            to="/"
            variant="subtle"
            color="gray"
            size={44}
            aria-label={say('account.toStart')}
            title={say('account.toStart')}
          >
            <IconArrowLeft size={22} aria-hidden />
          </ActionIcon>
          <Box component="span" visibleFrom="xs">
            OptimCE
          </Box>
        </Group>
        <Group gap={0} wrap="nowrap">
          <LanguageMenu />
          <ThemeMenu />
          <HelpMenu />
          <AccountMenu />
        </Group>
      </Group>
      <main>
        {pathname.endsWith('/agree') ? (
          <Outlet />
        ) : (
          <>
            <PageHeader title={say('account.title')} lead={say('account.lead')} />
            <LinkTabs
              label={say('account.tabs')}
              open={open}
              tabs={tabs.map((tab) => ({ ...tab, text: say(`account.${tab.name}`) }))}
            >
              <Outlet />
            </LinkTabs>
          </>
        )}
      </main>
    </Box>
  )
}
