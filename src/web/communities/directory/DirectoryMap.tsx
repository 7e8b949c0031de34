import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { DirectorySearch } from './directory-search.ts'

const MunicipalityMap = lazy(() =>
  import('./MunicipalityMap.tsx').then((file) => ({ default: file.MunicipalityMap })),
)

/** Fetched beside the list, which comes first: it brings every locality of the country. */
export const DirectoryMap = (props: { regulator: DirectorySearch['regulator'] }) => (
  <Suspense fallback={<Skeleton height="60vh" />}>
    <MunicipalityMap {...props} />
  </Suspense>
)
