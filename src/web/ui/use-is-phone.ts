import { useMediaQuery } from '@mantine/hooks'

/** Narrower than 768 px: cards instead of a table, dialogs over the full screen. */
export const useIsPhone = () =>
  useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false })
