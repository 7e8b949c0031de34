import { LoadingOverlay } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { MeterChanges as Changes } from './changes/MeterChanges.tsx'

/** Fetches the dialogs, which are too big to come with the page they are opened from. */
export const fetchMeterChanges = () =>
  Promise.all([import('./changes/MeterChanges.tsx'), import('./MeterFormWords.tsx')])

const MeterChanges = lazy(() =>
  fetchMeterChanges().then(([{ MeterChanges }, { MeterFormWords }]) => ({
    default: (props: Parameters<typeof Changes>[0]) => (
      <MeterFormWords>
        <MeterChanges {...props} />
      </MeterFormWords>
    ),
  })),
)

export const LazyMeterChanges = (props: Parameters<typeof Changes>[0]) => (
  <Suspense fallback={<LoadingOverlay visible pos="fixed" />}>
    <MeterChanges {...props} />
  </Suspense>
)
