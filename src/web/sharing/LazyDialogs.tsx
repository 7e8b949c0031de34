import { LoadingOverlay } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { AddMetersDialog } from './add/AddMetersDialog.tsx'
import type { OperationForm } from './form/OperationForm.tsx'

export const fetchOperationForm = () => import('./form/OperationForm.tsx')
export const fetchAddMeters = () => import('./add/AddMetersDialog.tsx')

const Form = lazy(() => fetchOperationForm().then((file) => ({ default: file.OperationForm })))
const AddMeters = lazy(() => fetchAddMeters().then((file) => ({ default: file.AddMetersDialog })))

/** The form, fetched when it is wanted. */
export function LazyOperationForm(props: Parameters<typeof OperationForm>[0]) {
  return (
    <Suspense fallback={<LoadingOverlay visible pos="fixed" />}>
      <Form {...props} />
    </Suspense>
  )
}

export function LazyAddMeters(props: Parameters<typeof AddMetersDialog>[0]) {
  return (
    <Suspense fallback={<LoadingOverlay visible pos="fixed" />}>
      <AddMeters {...props} />
    </Suspense>
  )
}
