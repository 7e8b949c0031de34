import { Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { NotFound } from './NotFound.tsx'

const OwnMetersPage = lazy(() =>
  import('../meters/OwnMetersPage.tsx').then((file) => ({ default: file.OwnMetersPage })),
)

const OwnHomePage = lazy(() =>
  import('../overview/OwnHomePage.tsx').then((file) => ({ default: file.OwnHomePage })),
)

const OwnRecordPage = lazy(() =>
  import('../members/OwnRecordPage.tsx').then((file) => ({ default: file.OwnRecordPage })),
)

const OwnConsumptionPage = lazy(() =>
  import('../readings/OwnConsumptionPage.tsx').then((file) => ({ default: file.OwnConsumptionPage })),
)

const pages = {
  '/communities/$communityId/': OwnHomePage,
  '/meters': OwnMetersPage,
  '/members': OwnRecordPage,
  '/members/$memberId/consumption': OwnConsumptionPage,
}

/** The pages of a plain member: where it begins, its own meters, each of them, all together, its documents, and what it is told. What the managers have beside is not there for it. */
export function MemberPlaces() {
  const route = useRouterState({ select: ({ matches }) => matches.at(-1)?.fullPath ?? '' })
  const isElsewhere = [
    '/meters/$meterId',
    '/notifications',
    '$communityId/about',
    '$communityId/documents',
    '$communityId/share',
  ].some((part) => route.includes(part))
  if (isElsewhere) return <Outlet />
  const place = Object.entries(pages).find(([end]) => route.endsWith(end))
  if (!place) return <NotFound />
  const Page = place[1]
  return (
    <Suspense fallback={null}>
      <Page />
    </Suspense>
  )
}
