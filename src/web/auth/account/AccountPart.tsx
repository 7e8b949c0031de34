import { useParams } from '@tanstack/react-router'
import { type ComponentType, lazy, Suspense } from 'react'
import { NotFound } from '../../frame/NotFound.tsx'
import { AccountSkeleton } from './AccountSkeleton.tsx'

/** The parts of the account beside the profile, by the end of their address: one route for all, each fetched when it is opened. */
const parts: Record<string, ComponentType> = {
  security: lazy(async () => ({ default: (await import('./SecurityTab.tsx')).SecurityTab })),
  keys: lazy(async () => ({ default: (await import('./KeysTab.tsx')).KeysTab })),
  data: lazy(async () => ({ default: (await import('./DataTab.tsx')).DataTab })),
  looks: lazy(async () => ({ default: (await import('./LooksTab.tsx')).LooksTab })),
  agree: lazy(async () => ({ default: (await import('../consent/AgreePage.tsx')).AgreePage })),
  end: lazy(async () => ({ default: (await import('./EndAccount.tsx')).EndAccount })),
}

export function AccountPart() {
  const { part = '' } = useParams({ strict: false })
  const Part = parts[part]
  if (!Part) return <NotFound />
  return (
    <Suspense fallback={<AccountSkeleton />}>
      <Part />
    </Suspense>
  )
}
