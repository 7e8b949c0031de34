import { useSay } from '../intl.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'

/** What a plain member sees: meters and people are the managers' work here. */
export function MemberHome({ community }: { community: { name: string } }) {
  const say = useSay()
  return (
    <>
      <PageHeader title={community.name} />
      <EmptyState title={say('home.memberTitle')} text={say('home.memberText')} />
    </>
  )
}
