import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'

type Props = { communityId: string; things: 'meters' | 'members'; label: string }

/** To the page on which meters or members come in from a file. */
export function ImportLink({ communityId, things, label }: Props) {
  return (
    <Button
      component={Link}
      to={`/communities/${communityId}/${things}/import`}
      variant="default"
      leftSection={<IconFileImport size={18} aria-hidden />}
    >
      {label}
    </Button>
  )
}
