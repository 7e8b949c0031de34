import { useParams } from '@tanstack/react-router'
import { NotFound } from '../frame/NotFound.tsx'
import { useCommunity } from '../frame/use-community.ts'
import { useSay } from '../intl.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { DocumentList } from './DocumentList.tsx'
import { DocumentWords } from './DocumentWords.tsx'

/** The documents of a plain member, to be read. */
export const OwnDocumentsPage = () => (
  <DocumentWords>
    <Documents />
  </DocumentWords>
)

function Documents() {
  const say = useSay()
  const { community } = useCommunity()
  const { communityId = '' } = useParams({ strict: false })
  // Managers find documents with their member.
  if (community?.role !== 'member') return <NotFound />
  return (
    <>
      <PageHeader title={say('documents.ownTitle')} lead={say('documents.ownLead')} />
      <DocumentList
        communityId={communityId}
        caption={say('documents.ownTitle')}
        isOwn
        empty={<EmptyState title={say('documents.empty')} text={say('documents.ownEmptyText')} />}
      />
    </>
  )
}
