import { Anchor } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ChangesOf } from './change-sets.queries.ts'

/** To what was done to many meters or members at once, and to its undo. */
export function RecentChangesLink({ of, label }: { of: ChangesOf; label: string }) {
  return (
    <Anchor
      component={Link}
      to={`/communities/${of.communityId}/${of.things}/changes`}
      size="sm"
      display="inline-flex"
      mih={44}
      style={{ gap: 6, alignItems: 'center' }}
    >
      <IconHistory size={18} aria-hidden /> {label}
    </Anchor>
  )
}
