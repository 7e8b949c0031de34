import { Box, Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { DoorHeader } from '../../auth/DoorFrame.tsx'
import { useSay } from '../../intl.tsx'

/** What stands around a page that everybody may see. */
export function PublicFrame({ children, narrow = false }: { children: ReactNode; narrow?: boolean }) {
  const say = useSay()
  return (
    <Box p={{ base: 'md', sm: 'lg' }} maw={narrow ? 720 : 1328} mx="auto">
      <DoorHeader
        action={
          <Button variant="default" h={44} renderRoot={(props) => <Link to="/" {...props} />}>
            {say('directory.signIn')}
          </Button>
        }
      />
      <main>{children}</main>
    </Box>
  )
}
