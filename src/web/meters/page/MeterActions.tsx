import { Button, Menu } from '@mantine/core'
import {
  IconArrowsExchange,
  IconChevronDown,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconReplace,
  IconTrash,
  IconUser,
} from '@tabler/icons-react'
import type { Meter } from '../../../domain/meters/meter.schema.ts'
import { useSay } from '../../intl.tsx'
import type { ChangeKind } from '../changes/kinds.ts'
import classes from './page.module.css'

type Props = {
  meter: Meter
  /** the day from which it will count no more, when that is planned */
  endsOn: string | null
  onOpen: (kind: ChangeKind) => void
  prepare: () => unknown
}

/** What can be done to a meter: the daily one as a button, the others in a menu, each with what it is for. */
export function MeterActions({ meter, endsOn, onOpen, prepare }: Props) {
  const say = useSay()
  const item = (kind: ChangeKind, Icon: typeof IconPencil, color?: string) => (
    <Menu.Item
      className={classes.menuItem}
      leftSection={<Icon size={20} aria-hidden />}
      onClick={() => onOpen(kind)}
      {...(color ? { color } : {})}
    >
      {say(`change.${kind}`)}
      <span className={classes.menuHint}>{say(`change.hint-${kind}`)}</span>
    </Menu.Item>
  )
  const isInactive = meter.status === 'inactive'
  const daily = isInactive ? 'reactivate' : 'update'
  return (
    <div className={classes.actions}>
      <Button
        leftSection={<IconArrowsExchange size={18} aria-hidden />}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => onOpen(daily)}
      >
        {say(`change.${daily}`)}
      </Button>
      <Menu position="bottom-end" shadow="md" width={320}>
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
          {!isInactive && (endsOn ? item('reactivate', IconPlayerPlay) : item('deactivate', IconPlayerPause))}
          <Menu.Divider />
          {item('delete', IconTrash, 'var(--danger)')}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
