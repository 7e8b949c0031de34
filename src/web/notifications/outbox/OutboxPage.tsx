import { Box } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { mailStates } from '../../../domain/notifications/mail.codes.ts'
import { useCommunity } from '../../frame/use-community.ts'
import { useSay } from '../../intl.tsx'
import { ChipSelect } from '../../ui/ChipSelect.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import listClasses from '../../ui/List.module.css'
import { ListCount } from '../../ui/ListCount.tsx'
import { ListFoot } from '../../ui/ListFoot.tsx'
import { ListRows } from '../../ui/ListRows.tsx'
import { NothingFound } from '../../ui/NothingFound.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { PastTheEnd } from '../../ui/PastTheEnd.tsx'
import { useListSearch } from '../../ui/use-list-search.ts'
import { NotificationWords } from '../NotificationWords.tsx'
import type { OutboxSearch } from '../notifications-search.ts'
import { mailsQuery } from './outbox.queries.ts'
import { useMailCard, useMailColumns } from './use-mail-columns.tsx'

/** What is written to people about the community, and what became of it. */
export const OutboxPage = () => (
  <NotificationWords>
    <Page />
  </NotificationWords>
)

const states = ['unsent', ...mailStates] as const

function Page() {
  const say = useSay()
  const { community } = useCommunity()
  return (
    <>
      <PageHeader title={say('outbox.title')} lead={say('outbox.lead')} />
      {community?.role === 'admin' ? (
        <Mails />
      ) : (
        <EmptyState title={say('outbox.notYours')} text={say('outbox.notYoursText')} />
      )}
    </>
  )
}

function Mails() {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  const [search, change] = useListSearch<OutboxSearch>()
  const { page: number, pageSize } = search
  const state = states.find((one) => one === search.state)
  const query = useQuery(mailsQuery(communityId, { state, page: number, pageSize }))
  const columns = useMailColumns(communityId)
  const cardOf = useMailCard(communityId)
  const page = query.data
  const isEmpty = page?.total === 0 && !query.isPlaceholderData
  return (
    <>
      {page && !page.isSending && (
        <Box mb="md">
          <Notice kind="info" title={say('outbox.notSending')}>
            {say('outbox.notSendingText')}
          </Notice>
        </Box>
      )}
      {isEmpty && !state ? (
        <EmptyState title={say('outbox.empty')} text={say('outbox.emptyText')} />
      ) : (
        <>
          <div className={listClasses.toolbar}>
            <ChipSelect
              label={say('outbox.column-state')}
              value={state ?? ''}
              options={[
                { value: '', label: say('outbox.anyState') },
                ...states.map((value) => ({ value, label: say(`mailState.${value}`) })),
              ]}
              onChange={(value) => change({ state: states.find((one) => one === value) })}
            />
            <ListCount page={page} hasFailed={query.isError} />
          </div>
          {query.isError && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
          {isEmpty && <NothingFound onWiden={() => change({ state: undefined })} />}
          {page && page.total > 0 && page.items.length === 0 && <PastTheEnd page={page} />}
          {(page ? page.items.length > 0 : !query.isError) && (
            <ListRows
              caption={say('outbox.title')}
              page={page}
              columns={columns}
              cardOf={cardOf}
              isStale={query.isPlaceholderData}
            />
          )}
          {page && page.total > 0 && <ListFoot page={page} change={change} />}
        </>
      )}
    </>
  )
}
