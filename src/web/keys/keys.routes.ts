import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { community } from '../parent-routes.tsx'
import { keySearch, keysSearch } from './keys-search.ts'

const keys = createRoute({
  getParentRoute: () => community,
  path: '/keys',
  validateSearch: keysSearch,
  component: lazyRouteComponent(() => import('./KeysPage.tsx'), 'KeysPage'),
})
const newKey = createRoute({
  getParentRoute: () => community,
  path: '/keys/new',
  component: lazyRouteComponent(() => import('./NewKeyPage.tsx'), 'NewKeyPage'),
})
const wizard = createRoute({
  getParentRoute: () => community,
  path: '/keys/wizard',
  component: lazyRouteComponent(() => import('./WizardPage.tsx'), 'WizardPage'),
})
const key = createRoute({
  getParentRoute: () => community,
  path: '/keys/$keyId',
  validateSearch: keySearch,
  component: lazyRouteComponent(() => import('./KeyPage.tsx'), 'KeyPage'),
})
const edit = createRoute({
  getParentRoute: () => community,
  path: '/keys/$keyId/edit',
  component: lazyRouteComponent(() => import('./EditKeyPage.tsx'), 'EditKeyPage'),
})

/** The pages of allocation keys. */
export const keysRoutes = [keys, newKey, wizard, key, edit] as const
