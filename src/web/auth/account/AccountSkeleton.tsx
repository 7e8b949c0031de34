import { Skeleton, Stack } from '@mantine/core'

/** The shape of a tab until it is there. */
export const AccountSkeleton = () => (
  <Stack aria-busy>
    <Skeleton h={200} />
    <Skeleton h={160} />
  </Stack>
)
