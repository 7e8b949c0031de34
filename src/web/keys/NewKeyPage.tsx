import { useParams } from '@tanstack/react-router'
import { useSay } from '../intl.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { emptyDraft } from './editor/draft.ts'
import { KeyEditor } from './editor/KeyEditor.tsx'
import { KeysWords } from './KeysWords.tsx'

/** A new key, in the grid. */
export const NewKeyPage = () => (
  <KeysWords>
    <NewKey />
  </KeysWords>
)

function NewKey() {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  return (
    <>
      <PageHeader title={say('allocation.newTitle')} lead={say('allocation.newLead')} />
      <KeyEditor communityId={communityId} first={emptyDraft} />
    </>
  )
}
