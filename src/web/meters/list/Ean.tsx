import { groupEan } from '../../../domain/meters/ean.ts'
import classes from './meters.module.css'

/** An EAN in its groups, never broken over two lines. */
export const Ean = ({ ean }: { ean: string }) => <span className={classes.ean}>{groupEan(ean)}</span>
