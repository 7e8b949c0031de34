import classes from './List.module.css'
import type { Column } from './list.ts'

/** The classes of a column's head and cells. */
export const shapeOf = <Row>({ isNumber, isExtra }: Column<Row>) =>
  [isNumber && classes.number, isExtra && classes.extra].filter(Boolean).join(' ') || undefined
