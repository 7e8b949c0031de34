import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root, signedIn } from '../parent-routes.tsx'

const account = createRoute({
  getParentRoute: () => signedIn,
  path: '/account',
  component: lazyRouteComponent(() => import('./account/AccountPage.tsx'), 'AccountPage'),
})
const profile = createRoute({
  getParentRoute: () => account,
  path: '/',
  component: lazyRouteComponent(() => import('./account/ProfileTab.tsx'), 'ProfileTab'),
})
const security = createRoute({
  getParentRoute: () => account,
  path: '/security',
  component: lazyRouteComponent(() => import('./account/SecurityTab.tsx'), 'SecurityTab'),
})
const keys = createRoute({
  getParentRoute: () => account,
  path: '/keys',
  component: lazyRouteComponent(() => import('./account/KeysTab.tsx'), 'KeysTab'),
})

/** One's own account, beside all communities. */
export const accountRoute = account.addChildren([profile, security, keys])

/** For whoever is not signed in and has a mailed link, or wants one. */
export const recoveryRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/forgotten',
    component: lazyRouteComponent(() => import('./ForgottenPage.tsx'), 'ForgottenPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/reset-password/$token',
    component: lazyRouteComponent(() => import('./ResetPasswordPage.tsx'), 'ResetPasswordPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/verify-email/$token',
    component: lazyRouteComponent(() => import('./VerifyEmailPage.tsx'), 'VerifyEmailPage'),
  }),
]
