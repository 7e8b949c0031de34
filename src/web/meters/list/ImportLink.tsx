import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'

/** To the page on which meters come in from a file. */
export function ImportLink({ communityId, label }: { communityId: string; label: string }) {
  return (
    <Button
      component={Link}
      to="/communities/$communityId/meters/import"
      params={{ communityId } as never}
      variant="default"
      leftSection={<IconFileImport size={18} aria-hidden />}
    >
      {label}
    </Button>
  )
}
