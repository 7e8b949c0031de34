import { Button, Group, Menu } from '@mantine/core'
import { IconBuildingFactory2, IconChevronDown, IconPlayerPause, IconTag } from '@tabler/icons-react'
import { useSay } from '../../intl.tsx'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import { type BulkKind, bulkKinds } from './kinds.ts'

const icons = { dso: IconBuildingFactory2, usage: IconTag, deactivate: IconPlayerPause }

type Props = { onOpen: (kind: BulkKind) => void; prepare: () => unknown }

/** What can be done to the meters that are chosen: buttons, or where there is little room a menu. */
export function BulkActions({ onOpen, prepare }: Props) {
  const say = useSay()
  const isPhone = useIsPhone()
  const early = { onPointerEnter: prepare, onFocus: prepare }
  if (!isPhone)
    return (
      <Group gap="xs">
        {bulkKinds.map((kind) => {
          const Icon = icons[kind]
          return (
            <Button
              key={kind}
              variant="default"
              size="compact-sm"
              mih={36}
              leftSection={<Icon size={18} aria-hidden />}
              onClick={() => onOpen(kind)}
              {...early}
            >
              {say(`bulk.${kind}`)}
            </Button>
          )
        })}
      </Group>
    )
  return (
    <Menu position="bottom-end" shadow="md" width="target">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={18} aria-hidden />} {...early}>
          {say('bulk.actions')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {bulkKinds.map((kind) => {
          const Icon = icons[kind]
          return (
            <Menu.Item
              key={kind}
              mih={44}
              leftSection={<Icon size={18} aria-hidden />}
              onClick={() => onOpen(kind)}
            >
              {say(`bulk.${kind}`)}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
