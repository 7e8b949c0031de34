import { useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSay } from '../../intl.tsx'
import { LinkTabs } from '../../ui/LinkTabs.tsx'

const path = '/communities/$communityId/meters/$meterId'
const tabs = [
  { name: 'current', to: path },
  { name: 'historical', to: `${path}/historical` },
  { name: 'future', to: `${path}/future` },
  { name: 'consumption', to: `${path}/consumption` },
] as const

type Props = { communityId: string; meterId: string; children: ReactNode }

/** The four tabs of a meter. */
export function MeterTabs({ communityId, meterId, children }: Props) {
  const say = useSay()
  const last = useRouterState({
    select: ({ location }) => location.pathname.replace(/\/$/, '').split('/').at(-1),
  })
  return (
    <LinkTabs
      label={say('meter.tabs')}
      open={tabs.find(({ name }) => name === last)?.name ?? 'current'}
      tabs={tabs.map((tab) => ({
        ...tab,
        text: say(`meter.tab-${tab.name}`),
        params: { communityId, meterId },
      }))}
    >
      {children}
    </LinkTabs>
  )
}
