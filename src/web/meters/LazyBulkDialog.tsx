import { LoadingOverlay } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { BulkDialogProps } from './bulk/BulkDialog.tsx'

/** Fetches what is needed to change many meters, which most visits of the list do without. */
export const fetchBulkDialog = () =>
  Promise.all([import('./bulk/BulkDialog.tsx'), import('./bulk/BulkWords.tsx')])

const BulkDialog = lazy(() =>
  fetchBulkDialog().then(([{ BulkDialog }, { BulkWords }]) => ({
    default: (props: BulkDialogProps) => (
      <BulkWords>
        <BulkDialog {...props} />
      </BulkWords>
    ),
  })),
)

export const LazyBulkDialog = (props: BulkDialogProps) => (
  <Suspense fallback={<LoadingOverlay visible pos="fixed" />}>
    <BulkDialog {...props} />
  </Suspense>
)
