import { useParams } from '@tanstack/react-router'
import { RecentChanges } from '../change-sets/RecentChanges.tsx'
import { BulkWords } from './bulk/BulkWords.tsx'
import { BackToMeters } from './page/BackToMeters.tsx'

/** What was done to many meters at once, and the way to undo it. */
export function RecentChangesPage() {
  const { communityId = '' } = useParams({ strict: false })
  return (
    <BulkWords>
      <RecentChanges things="meters" back={<BackToMeters communityId={communityId} />} />
    </BulkWords>
  )
}
