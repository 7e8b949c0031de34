import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import classes from './List.module.css'

/**
 * The link of a row or card, stretched over all of it, so that every way of opening a link works anywhere on it.
 * Other links of the row lie above it.
 */
export const RowLink = createLink((props: ComponentProps<'a'>) => (
  <a {...props} data-row className={classes.rowLink} />
))

/** A link within a row that leads somewhere else than the row. */
export const InnerLink = createLink((props: ComponentProps<'a'>) => (
  <a {...props} className={classes.innerLink} />
))
