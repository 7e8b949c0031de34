import {
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  parseSearchWith,
  redirect,
  stringifySearchWith,
} from '@tanstack/react-router'
import { auditRoutes } from './audit/audit.routes.ts'
import { accountRoute, recoveryRoutes } from './auth/auth.routes.ts'
import { installationQuery } from './auth/session.queries.ts'
import { invitation, myCommunities, peopleRoutes } from './communities/communities.routes.ts'
import { joiningRoutes, publicRoutes } from './communities/public.routes.ts'
import { viewQuery } from './communities/views/views.queries.ts'
import { Failure } from './frame/Failure.tsx'
import { NotFound } from './frame/NotFound.tsx'
import { guideSearch } from './guides/guide-search.ts'
import { keysRoutes } from './keys/keys.routes.ts'
import { membersSearch } from './members/members-search.ts'
import { changeSearch } from './meters/changes/kinds.ts'
import { doubtsSearch } from './meters/doubts/doubts-search.ts'
import { metersSearch } from './meters/list/meters-search.ts'
import { notificationsRoutes } from './notifications/notifications.routes.ts'
import { community, root, signedIn } from './parent-routes.tsx'
import { queryClient } from './query-client.ts'
import { consumptionSearch } from './readings/consumption-search.ts'
import { readingsRoutes } from './readings/readings.routes.ts'
import { sharingRoutes } from './sharing/sharing.routes.ts'
import { readAddress, readValue } from './ui/address.ts'
import { pageSizes } from './ui/list-search.ts'
import { count, flag, oneOf, params, text } from './ui/search-params.ts'

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  // Only a place of ours: a link could otherwise send whoever signs in to somebody else's page.
  validateSearch: params({
    next: text((value) => /^\/(?![/\\])/.test(value)),
    failed: oneOf(['oidc-refused', 'oidc-unverified', 'oidc-unknown']),
  }),
  beforeLoad: async () => {
    const { empty } = await queryClient.fetchQuery(installationQuery)
    if (empty) throw redirect({ to: '/welcome' })
  },
  component: lazyRouteComponent(() => import('./auth/SignInPage.tsx'), 'SignInPage'),
})

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  beforeLoad: async () => {
    const { empty } = await queryClient.fetchQuery(installationQuery)
    if (!empty) throw redirect({ to: '/' })
  },
  component: lazyRouteComponent(() => import('./communities/WelcomePage.tsx'), 'WelcomePage'),
})

const guidesIndex = createRoute({
  getParentRoute: () => root,
  path: '/guides',
  component: lazyRouteComponent(() => import('./guides/GuidesPage.tsx'), 'GuidesPage'),
})
const guide = createRoute({
  getParentRoute: () => root,
  path: '/guides/$guideId',
  validateSearch: guideSearch,
  loader: async ({ params }) => {
    const { guides } = await import('./guides/guides.ts')
    if (!guides.some(({ id }) => id === params.guideId)) throw notFound()
  },
  component: lazyRouteComponent(() => import('./guides/GuidePage.tsx'), 'GuidePage'),
})

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  validateSearch: params({ at: oneOf(['members', 'meters'] as const) }),
  component: lazyRouteComponent(() => import('./communities/HomePage.tsx'), 'HomePage'),
})

const communityHome = createRoute({
  getParentRoute: () => community,
  path: '/',
  component: lazyRouteComponent(() => import('./overview/DashboardPage.tsx'), 'DashboardPage'),
})
const meters = createRoute({
  getParentRoute: () => community,
  path: '/meters',
  validateSearch: metersSearch,
  // A saved view by its id becomes what it stands for, so that the address says it to everybody.
  beforeLoad: async ({ search: { open }, params: { communityId } }) => {
    if (!open) return
    const view = await queryClient.fetchQuery(viewQuery(communityId, open)).catch(() => null)
    throw redirect({
      to: '/communities/$communityId/meters',
      params: { communityId },
      search: view ? { ...readAddress(view.search), saved: view.id } : {},
      replace: true,
    })
  },
  component: lazyRouteComponent(() => import('./meters/MetersPage.tsx'), 'MetersPage'),
})
const recentChanges = createRoute({
  getParentRoute: () => community,
  path: '/meters/changes',
  validateSearch: params({ page: count, pageSize: oneOf(pageSizes) }),
  component: lazyRouteComponent(() => import('./meters/RecentChangesPage.tsx'), 'RecentChangesPage'),
})
const doubts = createRoute({
  getParentRoute: () => community,
  path: '/meters/doubts',
  validateSearch: doubtsSearch,
  component: lazyRouteComponent(() => import('./meters/DoubtsPage.tsx'), 'DoubtsPage'),
})
const settings = createRoute({
  getParentRoute: () => community,
  path: '/settings',
  component: lazyRouteComponent(() => import('./communities/SettingsPage.tsx'), 'SettingsPage'),
})
const importMeters = createRoute({
  getParentRoute: () => community,
  path: '/meters/import',
  component: lazyRouteComponent(() => import('./meters/ImportMetersPage.tsx'), 'ImportMetersPage'),
})
const meter = createRoute({
  getParentRoute: () => community,
  path: '/meters/$meterId',
  validateSearch: changeSearch,
  component: lazyRouteComponent(() => import('./meters/MeterPage.tsx'), 'MeterPage'),
})
const tabs = () => import('./meters/page/ConfigurationTabs.tsx')
const current = createRoute({
  getParentRoute: () => meter,
  path: '/',
  component: lazyRouteComponent(tabs, 'CurrentTab'),
})
const historical = createRoute({
  getParentRoute: () => meter,
  path: '/historical',
  component: lazyRouteComponent(tabs, 'HistoricalTab'),
})
const future = createRoute({
  getParentRoute: () => meter,
  path: '/future',
  component: lazyRouteComponent(tabs, 'FutureTab'),
})
const consumption = createRoute({
  getParentRoute: () => meter,
  path: '/consumption',
  validateSearch: consumptionSearch,
  component: lazyRouteComponent(() => import('./readings/ConsumptionTab.tsx'), 'ConsumptionTab'),
})
const members = createRoute({
  getParentRoute: () => community,
  path: '/members',
  validateSearch: membersSearch,
  component: lazyRouteComponent(() => import('./members/MembersPage.tsx'), 'MembersPage'),
})
const memberPages = () => import('./members/import/MembersPages.tsx')
const importMembers = createRoute({
  getParentRoute: () => community,
  path: '/members/import',
  component: lazyRouteComponent(memberPages, 'ImportMembersPage'),
})
const memberChanges = createRoute({
  getParentRoute: () => community,
  path: '/members/changes',
  validateSearch: params({ page: count, pageSize: oneOf(pageSizes) }),
  component: lazyRouteComponent(memberPages, 'MemberChangesPage'),
})
const member = createRoute({
  getParentRoute: () => community,
  path: '/members/$memberId',
  validateSearch: params({ add: flag, change: oneOf(['link', 'record', 'invite']) }),
  component: lazyRouteComponent(() => import('./members/MemberPage.tsx'), 'MemberPage'),
})
const memberData = createRoute({
  getParentRoute: () => member,
  path: '/',
  component: lazyRouteComponent(() => import('./members/page/MemberDataTab.tsx'), 'MemberDataTab'),
})
const memberConsumption = createRoute({
  getParentRoute: () => member,
  path: '/consumption',
  validateSearch: consumptionSearch,
  component: lazyRouteComponent(() => import('./readings/MemberConsumptionTab.tsx'), 'MemberConsumptionTab'),
})
const memberDocuments = createRoute({
  getParentRoute: () => member,
  path: '/documents',
  validateSearch: params({ page: count }),
  component: lazyRouteComponent(() => import('./documents/MemberDocumentsTab.tsx'), 'MemberDocumentsTab'),
})
const ownDocuments = createRoute({
  getParentRoute: () => community,
  path: '/documents',
  validateSearch: params({ page: count }),
  component: lazyRouteComponent(() => import('./documents/OwnDocumentsPage.tsx'), 'OwnDocumentsPage'),
})
export const router = createRouter({
  parseSearch: parseSearchWith(readValue),
  stringifySearch: stringifySearchWith(String),
  routeTree: root.addChildren([
    signIn,
    welcome,
    ...recoveryRoutes,
    invitation,
    guidesIndex,
    guide,
    ...publicRoutes,
    signedIn.addChildren([
      home,
      accountRoute,
      myCommunities,
      community.addChildren([
        communityHome,
        meters,
        recentChanges,
        doubts,
        importMeters,
        meter.addChildren([current, historical, future, consumption]),
        ...readingsRoutes,
        ...sharingRoutes,
        ...notificationsRoutes,
        ...keysRoutes,
        members,
        importMembers,
        memberChanges,
        member.addChildren([memberData, memberConsumption, memberDocuments]),
        ownDocuments,
        ...auditRoutes,
        ...joiningRoutes,
        ...peopleRoutes,
        settings,
      ]),
    ]),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: Failure,
  defaultNotFoundComponent: NotFound,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
