import type { ReactNode } from 'react'
import { RoutedLink } from '../ui/RoutedLink.tsx'
import classes from './dashboard.module.css'

type Props = {
  label: ReactNode
  /** the number, with its unit */
  number: ReactNode
  /** a small word more: what it is compared with */
  note?: ReactNode
  to: string
  params: Record<string, string>
  search?: Record<string, unknown>
}

/** A number that matters; it leads to what it counts. */
export function Tile({ label, number, note, to, params, search }: Props) {
  return (
    <RoutedLink
      to={to as never}
      params={params as never}
      {...((search ? { search } : {}) as object)}
      className={classes.tile}
    >
      <span className={classes.label}>{label}</span>
      <span className={classes.number}>{number}</span>
      {note && <span className={classes.note}>{note}</span>}
    </RoutedLink>
  )
}
