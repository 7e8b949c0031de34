import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'

/** To the page on which readings come in from files. */
export function ImportButton({ communityId, label }: { communityId: string; label: string }) {
  return (
    <Button
      component={Link}
      to="/communities/$communityId/readings/import"
      params={{ communityId } as never}
      mih={44}
      // As wide as a phone where it is the job of the page.
      style={{ flexGrow: 1 }}
      leftSection={<IconFileImport size={18} aria-hidden />}
    >
      {label}
    </Button>
  )
}
