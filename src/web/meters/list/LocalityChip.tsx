import { CloseButton } from '@mantine/core'
import { IconMapPin } from '@tabler/icons-react'
import { useSay } from '../../intl.tsx'
import classes from './tools.module.css'

/** The locality that was chosen on the map; shown while the list is filtered by it. */
export function LocalityChip({ locality, onClear }: { locality: string; onClear: () => void }) {
  const say = useSay()
  return (
    <span className={classes.chip}>
      <IconMapPin size={16} aria-hidden />
      {locality}
      <CloseButton aria-label={say('meters.clearLocality', { locality })} onClick={onClear} />
    </span>
  )
}
