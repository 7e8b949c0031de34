import { Button, Menu } from '@mantine/core'
import {
  IconArrowsExchange,
  IconChevronDown,
  IconPencil,
  IconPlayerPause,
  IconReplace,
  IconTrash,
  IconUser,
} from '@tabler/icons-react'
import type { Meter } from '../../../domain/meters/meter.schema.ts'
import { useSay } from '../../intl.tsx'
import type { ChangeKind } from '../changes/kinds.ts'
import classes from './page.module.css'

type Props = { meter: Meter; onOpen: (kind: ChangeKind) => void; prepare: () => unknown }

/** What can be done to a meter: the daily one as a button, the others in a menu. */
export function MeterActions({ meter, onOpen, prepare }: Props) {
  const say = useSay()
  const item = (kind: ChangeKind, Icon: typeof IconPencil, color?: string) => (
    <Menu.Item
      leftSection={<Icon size={18} aria-hidden />}
      onClick={() => onOpen(kind)}
      {...(color ? { color } : {})}
    >
      {say(`change.${kind}`)}
    </Menu.Item>
  )
  return (
    <div className={classes.actions}>
      <Button
        leftSection={<IconArrowsExchange size={18} aria-hidden />}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => onOpen('update')}
      >
        {say(meter.status === 'inactive' ? 'change.reactivate' : 'change.update')}
      </Button>
      <Menu position="bottom-end" shadow="md" width={260}>
        <Menu.Target>
          <Button
            variant="default"
            rightSection={<IconChevronDown size={18} aria-hidden />}
            onPointerEnter={prepare}
            onFocus={prepare}
          >
            {say('change.more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {item('identity', IconPencil)}
          {item('holder', IconUser)}
          {item('device', IconReplace)}
          {meter.status !== 'inactive' && item('deactivate', IconPlayerPause)}
          <Menu.Divider />
          {item('delete', IconTrash, 'var(--danger)')}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
