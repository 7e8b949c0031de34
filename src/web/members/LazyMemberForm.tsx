import { LoadingOverlay } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { MemberForm as Form } from './MemberForm.tsx'
import type { MeterQuestion } from './MeterQuestion.tsx'

export const fetchMemberForm = () => import('./MemberForm.tsx')

const MemberForm = lazy(() => fetchMemberForm().then((file) => ({ default: file.MemberForm })))

const Question = lazy(() => import('./MeterQuestion.tsx').then((file) => ({ default: file.MeterQuestion })))

/** What is asked after a new member. */
export function LazyMeterQuestion(props: Parameters<typeof MeterQuestion>[0]) {
  return (
    <Suspense fallback={<LoadingOverlay visible pos="fixed" />}>
      <Question {...props} />
    </Suspense>
  )
}

/** The form, fetched when it is wanted. */
export function LazyMemberForm(props: Parameters<typeof Form>[0]) {
  return (
    <Suspense fallback={<LoadingOverlay visible pos="fixed" />}>
      <MemberForm {...props} />
    </Suspense>
  )
}
