import { Box, Group, Paper } from '@mantine/core'
import type { ReactNode } from 'react'
import { HelpMenu } from '../guides/HelpMenu.tsx'
import { LanguageMenu } from '../ui/LanguageMenu.tsx'
import { ThemeMenu } from '../ui/ThemeMenu.tsx'

/** What stands around a page before one is in: sign in, welcome. */
export function DoorFrame({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return (
    <Box p={{ base: 'md', sm: 'xl' }} maw={wide ? 680 : 480} mx="auto">
      <DoorHeader />
      <Paper component="main" withBorder p={{ base: 'md', sm: 'xl' }}>
        {children}
      </Paper>
    </Box>
  )
}

/** Brand, language, theme and help, for whoever is not in yet. */
export function DoorHeader({ action }: { action?: ReactNode }) {
  return (
    <Group component="header" justify="space-between" mb="lg" wrap="nowrap">
      <Group gap={8} fw={700} wrap="nowrap">
        <img src="/icon.svg" alt="" width={32} height={32} />
        {/* Where there is something to do besides, a phone has no room for the name. */}
        <Box visibleFrom={action ? 'xs' : undefined}>OptimCE</Box>
      </Group>
      <Group gap={0} wrap="nowrap">
        <LanguageMenu />
        <ThemeMenu />
        <HelpMenu />
        {action}
      </Group>
    </Group>
  )
}
