import { Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { NotFound } from './NotFound.tsx'

const OwnMetersPage = lazy(() =>
  import('../meters/OwnMetersPage.tsx').then((file) => ({ default: file.OwnMetersPage })),
)

/** The pages of a plain member: its own meters, and each of them. What the managers have beside is not there for it. */
export function MemberPlaces() {
  const route = useRouterState({ select: ({ matches }) => matches.at(-1)?.fullPath ?? '' })
  if (route.includes('/meters/$meterId')) return <Outlet />
  if (!route.endsWith('/meters')) return <NotFound />
  return (
    <Suspense fallback={null}>
      <OwnMetersPage />
    </Suspense>
  )
}
