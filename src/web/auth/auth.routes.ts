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
const part = createRoute({
  getParentRoute: () => account,
  path: '/$part',
  component: lazyRouteComponent(() => import('./account/AccountPart.tsx'), 'AccountPart'),
})

/** One's own account, beside all communities. */
export const accountRoute = account.addChildren([profile, part])

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
