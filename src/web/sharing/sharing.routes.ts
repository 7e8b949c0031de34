import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { community } from '../parent-routes.tsx'
import { completenessSearch } from '../readings/completeness/completeness-search.ts'
import { consumptionSearch } from '../readings/consumption-search.ts'
import { operationSearch, operationsSearch, participationsSearch } from './operations-search.ts'
import { checkSearch, resultsSearch } from './results-search.ts'

const operations = createRoute({
  getParentRoute: () => community,
  path: '/operations',
  validateSearch: operationsSearch,
  component: lazyRouteComponent(() => import('./OperationsPage.tsx'), 'OperationsPage'),
})
const operation = createRoute({
  getParentRoute: () => community,
  path: '/operations/$operationId',
  validateSearch: operationSearch,
  component: lazyRouteComponent(() => import('./OperationPage.tsx'), 'OperationPage'),
})
const meters = createRoute({
  getParentRoute: () => operation,
  path: '/',
  validateSearch: participationsSearch,
  component: lazyRouteComponent(() => import('./page/MetersTab.tsx'), 'MetersTab'),
})
const consumption = createRoute({
  getParentRoute: () => operation,
  path: '/consumption',
  validateSearch: consumptionSearch,
  component: lazyRouteComponent(() => import('./page/ConsumptionTab.tsx'), 'ConsumptionTab'),
})
const completeness = createRoute({
  getParentRoute: () => operation,
  path: '/completeness',
  validateSearch: completenessSearch,
  component: lazyRouteComponent(() => import('./page/CompletenessTab.tsx'), 'CompletenessTab'),
})

const key = createRoute({
  getParentRoute: () => operation,
  path: '/key',
  component: lazyRouteComponent(() => import('./key/KeyTab.tsx'), 'KeyTab'),
})
const results = createRoute({
  getParentRoute: () => operation,
  path: '/results',
  validateSearch: resultsSearch,
  component: lazyRouteComponent(() => import('./results/ResultsTab.tsx'), 'ResultsTab'),
})
const check = createRoute({
  getParentRoute: () => operation,
  path: '/check',
  validateSearch: checkSearch,
  component: lazyRouteComponent(() => import('./check/CheckTab.tsx'), 'CheckTab'),
})

const myShare = createRoute({
  getParentRoute: () => community,
  path: '/share',
  validateSearch: resultsSearch,
  component: lazyRouteComponent(() => import('./MySharePage.tsx'), 'MySharePage'),
})

/** The pages of sharing operations. */
export const sharingRoutes = [
  operations,
  myShare,
  operation.addChildren([meters, consumption, completeness, key, results, check]),
] as const
