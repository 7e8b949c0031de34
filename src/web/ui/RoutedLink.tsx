import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'

/** A plain link that the router knows: in a table, and around a circle of a map. */
export const RoutedLink = createLink((props: ComponentProps<'a'>) => <a {...props} />)
