import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useLanguage, useSay } from '../intl.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { PageSkeleton } from '../ui/PageSkeleton.tsx'
import { draftOf } from './editor/draft.ts'
import { KeyEditor } from './editor/KeyEditor.tsx'
import { KeysWords } from './KeysWords.tsx'
import { keyQuery } from './keys.queries.ts'

/** A key that is there, in the same grid. */
export const EditKeyPage = () => (
  <KeysWords>
    <EditKey />
  </KeysWords>
)

function EditKey() {
  const say = useSay()
  const { language } = useLanguage()
  const { communityId = '', keyId = '' } = useParams({ strict: false })
  const { data: key, error, refetch } = useQuery({ ...keyQuery(communityId, keyId), staleTime: 0 })
  if (error && !key) return <ErrorState error={error} onRetry={() => refetch()} />
  if (!key) return <PageSkeleton />
  return (
    <>
      <PageHeader
        title={say('allocation.changeTitle', { name: key.name })}
        lead={say('allocation.changeLead')}
      />
      <KeyEditor communityId={communityId} first={draftOf(key, language === 'en' ? '.' : ',')} base={key} />
    </>
  )
}
