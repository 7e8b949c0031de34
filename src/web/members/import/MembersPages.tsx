import { useParams } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import type { ChangesOf } from '../../change-sets/change-sets.queries.ts'
import { RecentChanges } from '../../change-sets/RecentChanges.tsx'
import { useSay } from '../../intl.tsx'
import { BulkWords } from '../../meters/bulk/BulkWords.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { ImportPage } from '../../ui/import/ImportPage.tsx'
import { ImportWords } from '../../ui/import/ImportWords.tsx'
import type { ImportTarget } from '../../ui/import/target.ts'
import { MemberWords } from '../MemberWords.tsx'

/** Members from a file. */
export const ImportMembersPage = () => (
  <AllWords>
    <Import />
  </AllWords>
)

/** What imports did to members, and the way to undo it. */
export const MemberChangesPage = () => (
  <AllWords>
    <Changes />
  </AllWords>
)

const AllWords = ({ children }: { children: ReactNode }) => (
  <Suspense>
    <MemberWords>
      <BulkWords>
        <ImportWords>{children}</ImportWords>
      </BulkWords>
    </MemberWords>
  </Suspense>
)

function Import() {
  const of = useMembers()
  return <ImportPage of={of} target={useMembersTarget()} back={<BackToMembers {...of} />} />
}

function Changes() {
  return <RecentChanges things="members" back={<BackToMembers {...useMembers()} />} />
}

function useMembers(): ChangesOf {
  const { communityId = '' } = useParams({ strict: false })
  return { communityId, things: 'members' }
}

function BackToMembers({ communityId }: ChangesOf) {
  const say = useSay()
  return <BackLink to={`/communities/${communityId}/members`}>{say('members.back')}</BackLink>
}

/** What the import of members says and does of its own. */
function useMembersTarget(): ImportTarget {
  const say = useSay()
  return {
    words: 'importMembers',
    nameTitle: say('importMembers.name'),
    name: ({ name }) => name ?? '–',
  }
}
