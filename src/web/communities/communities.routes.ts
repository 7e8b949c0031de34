import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { community, root, signedIn } from '../parent-routes.tsx'
import { flag, oneOf, params } from '../ui/search-params.ts'
import { peopleSearch } from './people/people-search.ts'

// The pages about who is in a community, and the one on which somebody joins it.

export const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitations/$token',
  component: lazyRouteComponent(() => import('./invitation/InvitationPage.tsx'), 'InvitationPage'),
})

export const myCommunities = createRoute({
  getParentRoute: () => signedIn,
  path: '/communities',
  validateSearch: params({ add: flag }),
  component: lazyRouteComponent(() => import('./mine/MyCommunitiesPage.tsx'), 'MyCommunitiesPage'),
})

const about = createRoute({
  getParentRoute: () => community,
  path: '/about',
  validateSearch: params({ change: oneOf(['info']) }),
  component: lazyRouteComponent(() => import('./about/AboutPage.tsx'), 'AboutPage'),
})
const users = createRoute({
  getParentRoute: () => community,
  path: '/users',
  component: lazyRouteComponent(() => import('./people/UsersPage.tsx'), 'UsersPage'),
})
const userList = createRoute({
  getParentRoute: () => users,
  path: '/',
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import('./people/UsersTab.tsx'), 'UsersTab'),
})
const invitations = createRoute({
  getParentRoute: () => users,
  path: '/invitations',
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import('./people/InvitationsTab.tsx'), 'InvitationsTab'),
})
export const peopleRoutes = [about, users.addChildren([userList, invitations])]
