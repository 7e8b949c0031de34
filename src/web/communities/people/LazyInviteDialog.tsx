import { LoadingOverlay } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { InviteDialog as Dialog } from './InviteDialog.tsx'

export const fetchInviteDialog = () => import('./InviteDialog.tsx')

const InviteDialog = lazy(() => fetchInviteDialog().then((file) => ({ default: file.InviteDialog })))

/** The dialog, fetched when it is wanted. */
export function LazyInviteDialog(props: Parameters<typeof Dialog>[0]) {
  return (
    <Suspense fallback={<LoadingOverlay visible pos="fixed" />}>
      <InviteDialog {...props} />
    </Suspense>
  )
}
