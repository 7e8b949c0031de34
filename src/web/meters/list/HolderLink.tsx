import type { MeterListItem } from '../../../domain/meters/meter-list.schema.ts'
import { useSay } from '../../intl.tsx'
import { InnerLink } from '../../ui/RowLink.tsx'
import classes from './meters.module.css'

type Props = { communityId: string; holder: MeterListItem['holder'] }

export function HolderLink({ communityId, holder }: Props) {
  const say = useSay()
  if (!holder) return <span className={classes.nothing}>{say('meters.noHolder')}</span>
  return (
    <InnerLink to="/communities/$communityId/members/$memberId" params={{ communityId, memberId: holder.id }}>
      {holder.name}
    </InnerLink>
  )
}
