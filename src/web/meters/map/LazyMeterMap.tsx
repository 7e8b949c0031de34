import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { MeterMap as Picture } from './MeterMap.tsx'

const MeterMap = lazy(() => import('./MeterMap.tsx').then((file) => ({ default: file.MeterMap })))

/** Fetched by who looks at the map: it brings every locality of the country. */
export const LazyMeterMap = (props: Parameters<typeof Picture>[0]) => (
  <Suspense fallback={<Skeleton height="60vh" />}>
    <MeterMap {...props} />
  </Suspense>
)
