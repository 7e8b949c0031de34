import { pageSizes } from '../ui/list-search.ts'
import { count, flag, oneOf, params, text } from '../ui/search-params.ts'

const pages = { page: count, pageSize: oneOf(pageSizes) }

/** What the address of the list of notifications says: all of them, or those that are unread. */
export const notificationsSearch = params({ unread: flag, ...pages })
export type NotificationsSearch = ReturnType<typeof notificationsSearch>

/** What the address of the outbox says; which states there are, the page knows. */
export const outboxSearch = params({ state: text((value) => /^[a-z]{1,20}$/.test(value)), ...pages })
export type OutboxSearch = ReturnType<typeof outboxSearch>
