import { Anchor } from '@mantine/core'
import { IconCalendarCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import classes from './consumption.module.css'

type Props = { communityId: string; label: string; operationId?: string | undefined }

/** To what was read of what should have been. */
export function CompletenessLink({ communityId, label, operationId }: Props) {
  return (
    <Anchor
      component={Link}
      to="/communities/$communityId/readings/completeness"
      params={{ communityId } as never}
      search={{ operation: operationId } as never}
      className={classes.toCompleteness}
    >
      <IconCalendarCheck size={20} aria-hidden />
      {label}
    </Anchor>
  )
}
