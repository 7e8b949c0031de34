import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { community } from '../parent-routes.tsx'
import { notificationsSearch, outboxSearch } from './notifications-search.ts'

const notifications = createRoute({
  getParentRoute: () => community,
  path: '/notifications',
  validateSearch: notificationsSearch,
  component: lazyRouteComponent(() => import('./NotificationsPage.tsx'), 'NotificationsPage'),
})
const choices = createRoute({
  getParentRoute: () => community,
  path: '/notifications/choices',
  component: lazyRouteComponent(() => import('./ChoicesPage.tsx'), 'ChoicesPage'),
})
const outbox = createRoute({
  getParentRoute: () => community,
  path: '/outbox',
  validateSearch: outboxSearch,
  component: lazyRouteComponent(() => import('./outbox/OutboxPage.tsx'), 'OutboxPage'),
})
const mail = createRoute({
  getParentRoute: () => community,
  path: '/outbox/$mailId',
  component: lazyRouteComponent(() => import('./outbox/MailPage.tsx'), 'MailPage'),
})

/** What one is told, how one wants to be told it, and the mails of the community. */
export const notificationsRoutes = [notifications, choices, outbox, mail] as const
