import { LoadingOverlay } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { LinkUser as Dialog } from './LinkUser.tsx'

export const fetchLinkUser = () => import('./LinkUser.tsx')

const LinkUser = lazy(() => fetchLinkUser().then((file) => ({ default: file.LinkUser })))

/** The dialog, fetched when it is wanted. */
export function LazyLinkUser(props: Parameters<typeof Dialog>[0]) {
  return (
    <Suspense fallback={<LoadingOverlay visible pos="fixed" />}>
      <LinkUser {...props} />
    </Suspense>
  )
}
