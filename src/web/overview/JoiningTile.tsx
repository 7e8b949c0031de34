import type { Dashboard } from '../../domain/overview/dashboard.schema.ts'
import { useFormats, useSay } from '../intl.tsx'
import { Tile } from './Tile.tsx'

type Props = { communityId: string; total: number } & Pick<Dashboard, 'joining'>

/** Members, and how many of them are new. */
export function JoiningTile({ communityId, joining, total }: Props) {
  const say = useSay()
  const formats = useFormats()
  const { thisMonth, lastMonth, pending } = joining
  return (
    <>
      <Tile
        label={say('dashboard.members')}
        number={formats.number(total)}
        note={say('dashboard.joined', { thisMonth, lastMonth })}
        to="/communities/$communityId/members"
        params={{ communityId }}
        search={{ sort: '-joinedOn' }}
      />
      {pending > 0 && (
        <Tile
          label={say('dashboard.pending')}
          number={formats.number(pending)}
          to="/communities/$communityId/members"
          params={{ communityId }}
          search={{ status: 'pending' }}
        />
      )}
    </>
  )
}
