import { Anchor } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'

/** Back to the list that a page belongs to. */
export function BackLink({ to, children }: { to: string; children: string }) {
  return (
    <Anchor
      component={Link}
      to={to}
      size="sm"
      mb="xs"
      display="inline-flex"
      mih={32}
      style={{ gap: 6, alignItems: 'center' }}
    >
      <IconArrowLeft size={18} aria-hidden /> {children}
    </Anchor>
  )
}
