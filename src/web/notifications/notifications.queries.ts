import { queryOptions } from '@tanstack/react-query'
import type { Notification } from '../../domain/notifications/notification.schema.ts'
import type { Language } from '../../domain/words/words.ts'
import { answer, api } from '../api.ts'
import { keepRows } from '../ui/keep-rows.ts'
import type { ListPage } from '../ui/list.ts'
import type { NotificationsSearch } from './notifications-search.ts'

const community = '/api/v1/communities/{communityId}'

/** The beginning of the key of everything about what one is told in a community. */
export const notificationsKey = (communityId: string) => ['communities', communityId, 'notifications']

/** One page of what one is told, newest first; the server words it, so that another language is asked for anew. */
export const notificationsQuery = (communityId: string, language: Language, search: NotificationsSearch) =>
  queryOptions({
    queryKey: [...notificationsKey(communityId), 'list', language, search],
    queryFn: async ({ signal }) => {
      const { unread, ...pages } = search
      const query = { ...pages, ...(unread ? { unread: 'true' as const } : {}) }
      return (await answer(
        api.GET(`${community}/notifications`, { params: { path: { communityId }, query }, signal }),
      )) as ListPage<Notification> & { unread: number }
    },
    placeholderData: keepRows(communityId),
  })

export const choicesQuery = (communityId: string) =>
  queryOptions({
    queryKey: [...notificationsKey(communityId), 'choices'],
    queryFn: ({ signal }) =>
      answer(api.GET(`${community}/notification-choices`, { params: { path: { communityId } }, signal })),
  })
