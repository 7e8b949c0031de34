import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core'
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { useSay } from '../intl.tsx'

export const schemes = [
  ['light', IconSun],
  ['dark', IconMoon],
  ['auto', IconDeviceDesktop],
] as const

export function ThemeMenu() {
  const say = useSay()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const Icon = schemes.find(([scheme]) => scheme === colorScheme)?.[1] ?? IconDeviceDesktop
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          c="var(--mantine-color-text)"
          size={44}
          aria-label={say('frame.theme', { name: say(`frame.theme-${colorScheme}`) })}
        >
          <Icon size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {schemes.map(([scheme, Each]) => (
          <Menu.Item
            key={scheme}
            leftSection={<Each size={18} aria-hidden />}
            rightSection={scheme === colorScheme && <IconCheck size={18} aria-hidden />}
            aria-current={scheme === colorScheme || undefined}
            onClick={() => setColorScheme(scheme)}
          >
            {say(`frame.theme-${scheme}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
