import { IconListCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useSay } from '../../intl.tsx'
import { doubtCountsQuery } from '../doubts/doubts.queries.ts'
import classes from './meters.module.css'

/** The way to the worklist, with how many meters are on it; nothing when there are none. */
export function DoubtsEntry({ communityId }: { communityId: string }) {
  const say = useSay()
  const { data } = useQuery(doubtCountsQuery(communityId))
  if (!data?.total) return null
  return (
    <Link to="/communities/$communityId/meters/doubts" params={{ communityId }} className={classes.doubts}>
      <IconListCheck size={18} aria-hidden />
      {say('meters.doubtsEntry', { count: data.total })}
    </Link>
  )
}
