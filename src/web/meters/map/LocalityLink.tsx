import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'

/** A plain link that the router knows: in the table, and around a circle of the map. */
export const RoutedLink = createLink((props: ComponentProps<'a'>) => <a {...props} />)

/** The list of the meters of a locality, whatever else it is filtered by. */
export const inLocality =
  ({ postalCode, city }: { postalCode: string; city: string }) =>
  <Search extends object>(before: Search) => ({
    ...before,
    locality: `${postalCode} ${city}`,
    view: undefined,
    page: undefined,
  })
