import { LoadingOverlay } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { MeterChanges as Changes } from './changes/MeterChanges.tsx'

/** Fetches the dialogs, which are too big to come with the page they are opened from. */
export const fetchMeterChanges = () => import('./changes/MeterChanges.tsx')

const MeterChanges = lazy(() => fetchMeterChanges().then((file) => ({ default: file.MeterChanges })))

export const LazyMeterChanges = (props: Parameters<typeof Changes>[0]) => (
  <Suspense fallback={<LoadingOverlay visible pos="fixed" />}>
    <MeterChanges {...props} />
  </Suspense>
)
