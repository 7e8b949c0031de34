import { Button, Menu } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowsExchange,
  IconChevronDown,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconReplace,
  IconTrash,
  IconUser,
} from '@tabler/icons-react'
import { useRef } from 'react'
import type { Meter } from '../../../domain/meters/meter.schema.ts'
import { useSay } from '../../intl.tsx'
import type { ChangeKind } from '../changes/kinds.ts'
import classes from './page.module.css'

type Props = {
  meter: Meter
  /** the day from which it will count no more, when that is planned */
  endsOn: string | null
  /** `from` gets the focus back */
  onOpen: (kind: ChangeKind, from: Element | null) => void
  prepare: () => unknown
}

/** What can be done to a meter: the daily one as a button, the others in a menu, each with what it is for. */
export function MeterActions({ meter, endsOn, onOpen, prepare }: Props) {
  const say = useSay()
  const daily = useRef<HTMLButtonElement>(null)
  const more = useRef<HTMLButtonElement>(null)
  const item = (kind: ChangeKind, Icon: typeof IconPencil, color?: string) => (
    <Menu.Item
      className={classes.menuItem}
      leftSection={<Icon size={20} aria-hidden />}
      onClick={() => onOpen(kind, more.current)}
      {...(color ? { color } : {})}
    >
      {say(`change.${kind}`)}
      <span className={classes.menuHint}>{say(`change.hint-${kind}`)}</span>
    </Menu.Item>
  )
  const isInactive = meter.status === 'inactive'
  const dailyKind = isInactive ? 'reactivate' : 'update'
  return (
    <div className={classes.actions}>
      <Button
        leftSection={<IconArrowsExchange size={18} aria-hidden />}
        onPointerEnter={prepare}
        onFocus={prepare}
        ref={daily}
        onClick={() => onOpen(dailyKind, daily.current)}
      >
        {say(`change.${dailyKind}`)}
      </Button>
      <Menu position="bottom-end" shadow="md" width={320}>
        <Menu.Target>
          <Button
            ref={more}
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
          {meter.devices.length > 1 && item('undevice', IconArrowBackUp)}
          {!isInactive && (endsOn ? item('reactivate', IconPlayerPlay) : item('deactivate', IconPlayerPause))}
          <Menu.Divider />
          {item('delete', IconTrash, 'var(--danger)')}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
