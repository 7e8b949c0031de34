import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../parent-routes.tsx'
import { directorySearch } from './directory/directory-search.ts'

const directory = createRoute({
  getParentRoute: () => root,
  path: '/directory',
  validateSearch: directorySearch,
  component: lazyRouteComponent(() => import('./directory/DirectoryPage.tsx'), 'DirectoryPage'),
})

/** What everybody may see, signed in or not. */
export const publicRoutes = [directory]
