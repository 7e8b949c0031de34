import { ActionIcon } from '@mantine/core'
import { IconFocusCentered, IconMinus, IconPlus, IconZoomReset } from '@tabler/icons-react'
import { useSay } from '../../intl.tsx'
import classes from './map.module.css'

type Props = { onNearer: () => void; onFarther: () => void; onAll: () => void; onMeters: () => void }

export function MapButtons({ onNearer, onFarther, onAll, onMeters }: Props) {
  const say = useSay()
  const buttons = [
    ['nearer', IconPlus, onNearer],
    ['farther', IconMinus, onFarther],
    ['toMeters', IconFocusCentered, onMeters],
    ['all', IconZoomReset, onAll],
  ] as const
  return (
    <div className={classes.buttons}>
      {buttons.map(([key, Icon, act]) => (
        <ActionIcon
          key={key}
          variant="default"
          size={44}
          aria-label={say(`map.${key}`)}
          title={say(`map.${key}`)}
          onClick={act}
        >
          <Icon size={20} aria-hidden />
        </ActionIcon>
      ))}
    </div>
  )
}
