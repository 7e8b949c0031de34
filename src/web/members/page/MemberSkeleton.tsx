import { Skeleton } from '@mantine/core'
import { useSay } from '../../intl.tsx'

/** The page's shape while the member is on its way. */
export function MemberSkeleton() {
  const say = useSay()
  return (
    <div role="status" aria-label={say('states.loading')}>
      <Skeleton height={34} width="50%" mb={12} />
      <Skeleton height={18} width="25%" mb={28} />
      <Skeleton height={130} mb={24} radius="md" />
      <Skeleton height={180} radius="md" />
    </div>
  )
}
