import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useSay } from '../intl.tsx'
import { memberQuery } from '../members/members.queries.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { AddDocuments } from './AddDocuments.tsx'
import { DocumentList } from './DocumentList.tsx'
import { DocumentWords } from './DocumentWords.tsx'

/** The documents of a member, for the managers. */
export const MemberDocumentsTab = () => (
  <DocumentWords>
    <Documents />
  </DocumentWords>
)

function Documents() {
  const say = useSay()
  const { communityId = '', memberId = '' } = useParams({ strict: false })
  const { data: member } = useQuery(memberQuery(communityId, memberId))
  return (
    <>
      <Text c="dimmed" mb="md">
        {say('documents.lead')}
      </Text>
      <AddDocuments communityId={communityId} memberId={memberId} />
      <DocumentList
        communityId={communityId}
        memberId={memberId}
        caption={say('documents.list', { name: member?.displayName ?? '' })}
        empty={
          <div style={{ marginTop: 16 }}>
            <EmptyState title={say('documents.empty')} text={say('documents.emptyText')} />
          </div>
        }
      />
    </>
  )
}
