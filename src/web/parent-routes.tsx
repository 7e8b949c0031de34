import { createRootRoute, createRoute, Outlet, redirect } from '@tanstack/react-router'
import { ApiProblem } from './api.ts'
import { meQuery } from './auth/session.queries.ts'
import { Failure } from './frame/Failure.tsx'
import { Frame } from './frame/Frame.tsx'
import { NotFound } from './frame/NotFound.tsx'
import { Toasts } from './frame/Toasts.tsx'
import { TourHost } from './guides/tour/TourHost.tsx'
import { queryClient } from './query-client.ts'

// The routes that stand around others.

export const root = createRootRoute({
  // Inside the router, because a message may hold a link.
  component: () => (
    <>
      <Outlet />
      <TourHost />
      <Toasts />
    </>
  ),
  notFoundComponent: NotFound,
  errorComponent: Failure,
})

export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ location }) => {
    try {
      return { me: await queryClient.ensureQueryData(meQuery) }
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401)
        throw redirect({
          to: '/sign-in',
          search: { next: location.href === '/' ? undefined : location.href },
        })
      throw error
    }
  },
})

export const community = createRoute({
  getParentRoute: () => signedIn,
  path: '/communities/$communityId',
  component: Frame,
  notFoundComponent: NotFound,
})
