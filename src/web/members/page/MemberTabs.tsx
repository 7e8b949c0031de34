import { useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSay } from '../../intl.tsx'
import { LinkTabs } from '../../ui/LinkTabs.tsx'

const path = '/communities/$communityId/members/$memberId'
const tabs = [
  { name: 'data', to: path },
  { name: 'consumption', to: `${path}/consumption` },
  { name: 'documents', to: `${path}/documents` },
] as const

type Props = { communityId: string; memberId: string; children: ReactNode }

/** The tabs of a member. */
export function MemberTabs({ communityId, memberId, children }: Props) {
  const say = useSay()
  const last = useRouterState({
    select: ({ location }) => location.pathname.replace(/\/$/, '').split('/').at(-1),
  })
  return (
    <LinkTabs
      label={say('members.tabs')}
      open={tabs.find(({ name }) => name === last)?.name ?? 'data'}
      tabs={tabs.map((tab) => ({
        ...tab,
        text: say(`members.tab-${tab.name}`),
        params: { communityId, memberId },
      }))}
    >
      {children}
    </LinkTabs>
  )
}
