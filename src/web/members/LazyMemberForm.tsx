import { LoadingOverlay } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { MemberForm as Form } from './MemberForm.tsx'

export const fetchMemberForm = () => import('./MemberForm.tsx')

const MemberForm = lazy(() => fetchMemberForm().then((file) => ({ default: file.MemberForm })))

/** The form, fetched when it is wanted. */
export function LazyMemberForm(props: Parameters<typeof Form>[0]) {
  return (
    <Suspense fallback={<LoadingOverlay visible pos="fixed" />}>
      <MemberForm {...props} />
    </Suspense>
  )
}
