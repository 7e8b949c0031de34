import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { community } from '../parent-routes.tsx'
import { importsSearch } from './imports-search.ts'

const readings = createRoute({
  getParentRoute: () => community,
  path: '/readings',
  validateSearch: importsSearch,
  component: lazyRouteComponent(() => import('./ReadingsPage.tsx'), 'ReadingsPage'),
})
const newImport = createRoute({
  getParentRoute: () => community,
  path: '/readings/import',
  component: lazyRouteComponent(() => import('./NewImportPage.tsx'), 'NewImportPage'),
})
const importOfReadings = createRoute({
  getParentRoute: () => community,
  path: '/readings/imports/$importId',
  component: lazyRouteComponent(() => import('./ImportPage.tsx'), 'ImportPage'),
})

/** The pages of imports of readings. */
export const readingsRoutes = [readings, newImport, importOfReadings] as const
