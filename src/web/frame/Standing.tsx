import { Box } from '@mantine/core'
import { createContext, type ReactNode, useContext } from 'react'

/** Is the frame of a community around this? */
export const InFrame = createContext(false)

/** A message that takes the place of a page: within the frame when it stands, otherwise a page of its own. */
export function Standing({ children }: { children: ReactNode }) {
  if (useContext(InFrame)) return children
  return (
    <Box component="main" p="lg" maw={720} mx="auto">
      {children}
    </Box>
  )
}
