import { LoadingOverlay } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { InfoForm as Form } from './InfoForm.tsx'

export const fetchInfoForm = () => import('./InfoForm.tsx')

const InfoForm = lazy(() => fetchInfoForm().then((file) => ({ default: file.InfoForm })))

/** The form, fetched when it is wanted. */
export function LazyInfoForm(props: Parameters<typeof Form>[0]) {
  return (
    <Suspense fallback={<LoadingOverlay visible pos="fixed" />}>
      <InfoForm {...props} />
    </Suspense>
  )
}
