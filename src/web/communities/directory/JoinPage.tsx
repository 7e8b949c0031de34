import { Anchor, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ApiProblem } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Operations } from './CommunityCards.tsx'
import { DirectoryWords } from './DirectoryWords.tsx'
import { publicCommunityQuery } from './directory.queries.ts'
import { JoinForm } from './JoinForm.tsx'
import { PublicContact } from './PublicContact.tsx'
import { PublicFrame } from './PublicFrame.tsx'

/** One community of the directory, and the form with which one asks to join it. */
export const JoinPage = () => (
  <DirectoryWords>
    <PublicFrame narrow>
      <Join />
    </PublicFrame>
  </DirectoryWords>
)

function Join() {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  const query = useQuery(publicCommunityQuery(communityId))
  const [sentTo, setSentTo] = useState<string | null>(null)
  const back = (
    <Anchor renderRoot={(props) => <Link to="/directory" {...props} />} py={10} display="inline-block">
      {say('join.back')}
    </Anchor>
  )
  if (query.error instanceof ApiProblem && [404, 422].includes(query.error.status))
    return <EmptyState title={say('join.gone')} text={say('join.goneText')} action={back} />
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />
  if (!query.data) return <Skeleton height={320} />
  const { name, operations, contact } = query.data
  if (sentTo)
    return (
      <div role="status">
        <PageHeader
          title={say('join.sentTitle')}
          lead={say('join.sentText', { email: sentTo, community: name })}
        />
        {back}
      </div>
    )
  return (
    <>
      {back}
      <PageHeader title={say('join.title', { community: name })} lead={say('join.lead')} />
      <Operations operations={operations} />
      <PublicContact contact={contact} />
      <JoinForm communityId={communityId} onSent={setSentTo} />
    </>
  )
}
