import { queryOptions } from '@tanstack/react-query'
import type { MailLine, MailsQuery } from '../../../domain/notifications/outbox.schema.ts'
import { answer, api } from '../../api.ts'
import { keepRows } from '../../ui/keep-rows.ts'
import type { ListPage } from '../../ui/list.ts'
import type { OutboxSearch } from '../notifications-search.ts'

const all = '/api/v1/communities/{communityId}/mails'
export const mailsKey = (communityId: string) => ['communities', communityId, 'mails']

type Asked = Omit<OutboxSearch, 'state'> & { state?: MailsQuery['state'] | undefined }

/** One page of the mails of the community, newest first. */
export const mailsQuery = (communityId: string, { state, ...pages }: Asked) =>
  queryOptions({
    queryKey: [...mailsKey(communityId), 'list', { state, ...pages }],
    queryFn: async ({ signal }) => {
      const query = { ...pages, ...(state ? { state } : {}) }
      return (await answer(
        api.GET(all, { params: { path: { communityId }, query }, signal }),
      )) as ListPage<MailLine> & { isSending: boolean }
    },
    placeholderData: keepRows(communityId),
  })

export const mailQuery = (communityId: string, mailId: string) =>
  queryOptions({
    queryKey: [...mailsKey(communityId), mailId],
    queryFn: ({ signal }) =>
      answer(api.GET(`${all}/{mailId}`, { params: { path: { communityId, mailId } }, signal })),
    // What waits is sent in a moment.
    refetchInterval: ({ state: { data } }) => (data?.state === 'waiting' ? 2000 : false),
  })

export const sendAgain = (communityId: string, mailId: string) =>
  answer(api.POST(`${all}/{mailId}/send`, { params: { path: { communityId, mailId } } }))
