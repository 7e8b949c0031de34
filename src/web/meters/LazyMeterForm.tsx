import { LoadingOverlay } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import type { MeterForm as Form } from './MeterForm.tsx'

/** Fetches the form, which is too big to come with the pages it is opened from. */
export const fetchMeterForm = () => Promise.all([import('./MeterForm.tsx'), import('./MeterFormWords.tsx')])

const MeterForm = lazy(() =>
  fetchMeterForm().then(([{ MeterForm }, { MeterFormWords }]) => ({
    default: (props: Parameters<typeof Form>[0]) => (
      <MeterFormWords>
        <MeterForm {...props} />
      </MeterFormWords>
    ),
  })),
)

/** The form for a new meter; once there is one, whatever is shown of the community is asked for again. */
export function LazyMeterForm({ onCreated, ...props }: Parameters<typeof Form>[0]) {
  const queryClient = useQueryClient()
  return (
    <Suspense fallback={<LoadingOverlay visible pos="fixed" />}>
      <MeterForm
        {...props}
        onCreated={(meter) => {
          queryClient.invalidateQueries({ queryKey: ['communities', props.communityId] })
          onCreated(meter)
        }}
      />
    </Suspense>
  )
}
