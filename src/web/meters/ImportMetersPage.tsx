import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { ImportPage } from '../ui/import/ImportPage.tsx'
import { ImportWords } from '../ui/import/ImportWords.tsx'
import { BulkWords } from './bulk/BulkWords.tsx'
import { useMetersTarget } from './import/use-meters-target.ts'
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
  const { communityId = '' } = useParams({ strict: false })
  const target = useMetersTarget()
  return (
    <ImportPage
      of={{ communityId, things: 'meters' }}
      target={target}
      back={<BackToMeters communityId={communityId} />}
    />
  )
}
