import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { community, root } from '../parent-routes.tsx'
import { directorySearch } from './directory/directory-search.ts'
import { joinRequestsSearch } from './joining/joining-search.ts'

const directory = createRoute({
  getParentRoute: () => root,
  path: '/directory',
  validateSearch: directorySearch,
  component: lazyRouteComponent(() => import('./directory/DirectoryPage.tsx'), 'DirectoryPage'),
})
const join = createRoute({
  getParentRoute: () => root,
  path: '/directory/$communityId',
  component: lazyRouteComponent(() => import('./directory/JoinPage.tsx'), 'JoinPage'),
})
const confirm = createRoute({
  getParentRoute: () => root,
  path: '/directory/confirm/$token',
  component: lazyRouteComponent(() => import('./directory/ConfirmPage.tsx'), 'ConfirmPage'),
})

/** What everybody may see, signed in or not. */
export const publicRoutes = [directory, join, confirm]

/** Who asks to join a community, for those who manage it. */
export const joiningRoutes = [
  createRoute({
    getParentRoute: () => community,
    path: '/join-requests',
    validateSearch: joinRequestsSearch,
    component: lazyRouteComponent(() => import('./joining/JoinRequestsPage.tsx'), 'JoinRequestsPage'),
  }),
]
