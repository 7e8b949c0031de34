import { IconLock, IconWorld } from '@tabler/icons-react'
import { useSay } from '../../intl.tsx'
import classes from '../sharing.module.css'

/** Who finds the operation: everybody, or only this community. */
export function Visibility({ isPublic }: { isPublic: boolean }) {
  const say = useSay()
  const Icon = isPublic ? IconWorld : IconLock
  return (
    <span className={classes.visibility} data-public={isPublic || undefined}>
      <Icon size={16} stroke={2} aria-hidden />
      {say(isPublic ? 'sharing.public' : 'sharing.private')}
    </span>
  )
}
