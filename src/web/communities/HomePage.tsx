import { Anchor, Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, Navigate, useSearch } from '@tanstack/react-router'
import { DoorFrame } from '../auth/DoorFrame.tsx'
import { meQuery } from '../auth/session.queries.ts'
import { lastCommunity } from '../frame/use-community.ts'
import { useSignOut } from '../frame/use-sign-out.ts'
import { useSay } from '../intl.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'

/** `/` leads into the community one worked in last, or the first; `/?at=meters` to its meters, and so on. Somebody without one is told what is missing. */
export function HomePage() {
  const say = useSay()
  const signOut = useSignOut()
  const { data: me } = useSuspenseQuery(meQuery)
  const { at } = useSearch({ strict: false })
  const last = localStorage.getItem(lastCommunity)
  const first = me.communities.find(({ id }) => id === last) ?? me.communities[0]
  const to = at ? (`/communities/$communityId/${at}` as const) : '/communities/$communityId'
  if (first) return <Navigate to={to} params={{ communityId: first.id }} replace />
  return (
    <DoorFrame>
      <PageHeader title={say('home.noCommunityTitle')} />
      <EmptyState
        title={me.name}
        text={say('home.noCommunityText')}
        action={
          <Button variant="default" onClick={() => signOut.mutate()}>
            {say('frame.signOut')}
          </Button>
        }
      />
      <Anchor renderRoot={(props) => <Link to="/directory" {...props} />} display="block" mt="lg" py={10}>
        {say('signIn.directory')}
      </Anchor>
    </DoorFrame>
  )
}
