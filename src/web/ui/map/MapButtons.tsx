import { ActionIcon } from '@mantine/core'
import { IconFocusCentered, IconMinus, IconPlus, IconZoomReset } from '@tabler/icons-react'
import { useSay } from '../../intl.tsx'
import classes from './map.module.css'

type Props = {
  homeLabel: string
  onNearer: () => void
  onFarther: () => void
  onAll: () => void
  onHome: () => void
}

export function MapButtons({ homeLabel, onNearer, onFarther, onAll, onHome }: Props) {
  const say = useSay()
  const buttons = [
    [say('map.nearer'), IconPlus, onNearer],
    [say('map.farther'), IconMinus, onFarther],
    [homeLabel, IconFocusCentered, onHome],
    [say('map.all'), IconZoomReset, onAll],
  ] as const
  return (
    <div className={classes.buttons}>
      {buttons.map(([label, Icon, act]) => (
        <ActionIcon key={label} variant="default" size={44} aria-label={label} title={label} onClick={act}>
          <Icon size={20} aria-hidden />
        </ActionIcon>
      ))}
    </div>
  )
}
