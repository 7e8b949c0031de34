import { lazy, Suspense } from 'react'
import { useTour } from './tour-state.ts'

const Tour = lazy(() => import('./Tour.tsx').then(({ Tour: component }) => ({ default: component })))

/** The tour is fetched only for somebody who is on one. */
export function TourHost() {
  const tour = useTour()
  return tour?.isOn ? (
    <Suspense fallback={null}>
      <Tour />
    </Suspense>
  ) : null
}
