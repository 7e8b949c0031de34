import { useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useSay } from '../intl.tsx'
import { ImportFlow } from '../ui/import/ImportFlow.tsx'
import { ImportWords } from '../ui/import/ImportWords.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { BulkWords } from './bulk/BulkWords.tsx'
import { useMetersTarget } from './import/use-meters-target.tsx'
import { BackToMeters } from './page/BackToMeters.tsx'

/** Meters and their holders from a file. */
export const ImportMetersPage = () => (
  <Suspense>
    <BulkWords>
      <ImportWords>
        <Page />
      </ImportWords>
    </BulkWords>
  </Suspense>
)

function Page() {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  const queries = useQueryClient()
  const target = useMetersTarget(communityId)
  return (
    <>
      <BackToMeters communityId={communityId} />
      <PageHeader title={say('importMeters.title')} lead={say('importMeters.lead')} />
      <ImportFlow
        target={target}
        onCommitted={() => queries.invalidateQueries({ queryKey: ['communities', communityId] })}
      />
    </>
  )
}
