import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { community } from '../parent-routes.tsx'
import { completenessSearch } from '../readings/completeness/completeness-search.ts'
import { consumptionSearch } from '../readings/consumption-search.ts'
import { operationSearch, operationsSearch, participationsSearch } from './operations-search.ts'

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

/** The pages of sharing operations. */
export const sharingRoutes = [operations, operation.addChildren([meters, consumption, completeness])] as const
