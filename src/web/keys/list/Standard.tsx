import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useSay } from '../../intl.tsx'
import classes from './list.module.css'

/** Whether every DSO of the region takes such a key as it is. */
export function Standard({ isStandard }: { isStandard: boolean }) {
  const say = useSay()
  const Icon = isStandard ? IconCircleCheck : IconAlertTriangle
  return (
    <span className={classes.standard} data-agree={!isStandard || undefined}>
      <Icon size={16} stroke={2} aria-hidden />
      {say(isStandard ? 'allocation.standard' : 'allocation.needsAgreement')}
    </span>
  )
}
