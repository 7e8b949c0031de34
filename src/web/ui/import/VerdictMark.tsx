import { IconCircleMinus, IconCirclePlus, IconCircleX, IconPencil } from '@tabler/icons-react'
import type { Verdict } from '../../../domain/tables/planned-row.ts'
import { useSay } from '../../intl.tsx'
import classes from './rows.module.css'

const icons = {
  new: IconCirclePlus,
  changed: IconPencil,
  unchanged: IconCircleMinus,
  refused: IconCircleX,
} as const

/** A verdict is a word, an icon and a colour. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const say = useSay()
  const Icon = icons[verdict]
  return (
    <span className={classes.verdict} data-verdict={verdict}>
      <Icon size={16} stroke={2} aria-hidden />
      {say(`import.verdict-${verdict}`)}
    </span>
  )
}
