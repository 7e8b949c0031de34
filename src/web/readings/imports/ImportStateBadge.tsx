import {
  IconAlertCircle,
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleOff,
  IconEye,
  IconHourglass,
} from '@tabler/icons-react'
import type { ImportLine } from '../../../domain/readings/import/import.schema.ts'
import { useSay } from '../../intl.tsx'
import classes from '../../ui/StatusBadge.module.css'

const looks = {
  reading: [IconHourglass, classes.coming],
  previewed: [IconEye, classes.coming],
  committing: [IconHourglass, classes.coming],
  committed: [IconCircleCheck, classes.good],
  failed: [IconAlertCircle, classes.bad],
  undone: [IconArrowBackUp, classes.quiet],
  cancelled: [IconCircleOff, classes.quiet],
} as const

/** How far an import is, as every status: a word, an icon and a colour. Apart, because the first page needs none of it. */
export function ImportStateBadge({ state }: Pick<ImportLine, 'state'>) {
  const say = useSay()
  const [Icon, look] = looks[state]
  return (
    <span className={`${classes.badge} ${look}`}>
      <Icon size={16} stroke={2} aria-hidden />
      {say(`importState.${state}`)}
    </span>
  )
}
