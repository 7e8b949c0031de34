import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { community } from '../parent-routes.tsx'
import { completenessSearch } from './completeness/completeness-search.ts'
import { communityConsumptionSearch } from './consumption-search.ts'
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

const communityConsumption = createRoute({
  getParentRoute: () => community,
  path: '/consumption',
  validateSearch: communityConsumptionSearch,
  component: lazyRouteComponent(() => import('./CommunityConsumptionPage.tsx'), 'CommunityConsumptionPage'),
})
const completeness = createRoute({
  getParentRoute: () => community,
  path: '/readings/completeness',
  validateSearch: completenessSearch,
  component: lazyRouteComponent(() => import('./completeness/CompletenessPage.tsx'), 'CompletenessPage'),
})

/** The pages of readings: their imports, what is lacking, and what the community took and gave. */
export const readingsRoutes = [
  readings,
  newImport,
  importOfReadings,
  communityConsumption,
  completeness,
] as const
