import { Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { NotFound } from './NotFound.tsx'

const OwnMetersPage = lazy(() =>
  import('../meters/OwnMetersPage.tsx').then((file) => ({ default: file.OwnMetersPage })),
)

const OwnConsumptionPage = lazy(() =>
  import('../readings/OwnConsumptionPage.tsx').then((file) => ({ default: file.OwnConsumptionPage })),
)

/** The pages of a plain member: its own meters, each of them, and all together. What the managers have beside is not there for it. */
export function MemberPlaces() {
  const route = useRouterState({ select: ({ matches }) => matches.at(-1)?.fullPath ?? '' })
  if (route.includes('/meters/$meterId')) return <Outlet />
  const isTogether = route.endsWith('/members/$memberId/consumption')
  if (!isTogether && !route.endsWith('/meters')) return <NotFound />
  return <Suspense fallback={null}>{isTogether ? <OwnConsumptionPage /> : <OwnMetersPage />}</Suspense>
}
