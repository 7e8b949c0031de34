import { useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSay } from '../../intl.tsx'
import { LinkTabs } from '../../ui/LinkTabs.tsx'

const path = '/communities/$communityId/operations/$operationId'
const tabs = [
  { name: 'meters', to: path },
  { name: 'key', to: `${path}/key` },
  { name: 'results', to: `${path}/results` },
  { name: 'check', to: `${path}/check` },
  { name: 'consumption', to: `${path}/consumption` },
  { name: 'completeness', to: `${path}/completeness` },
] as const

type Props = { communityId: string; operationId: string; children: ReactNode }

/** The tabs of an operation, each with its own address. */
export function OperationTabs({ communityId, operationId, children }: Props) {
  const say = useSay()
  const last = useRouterState({
    select: ({ location }) => location.pathname.replace(/\/$/, '').split('/').at(-1),
  })
  return (
    <LinkTabs
      label={say('sharing.tabs')}
      open={tabs.find(({ name }) => name === last)?.name ?? 'meters'}
      tabs={tabs.map((tab) => ({
        ...tab,
        text: say(`sharing.tab-${tab.name}`),
        params: { communityId, operationId },
      }))}
    >
      {children}
    </LinkTabs>
  )
}
