import { groupEan } from '../../../domain/meters/ean.ts'
import type { Participation } from '../../../domain/sharing/operation.schema.ts'
import { addDays } from '../../../domain/time/local-day.ts'
import { contains } from '../../../domain/time/period.ts'
import { today } from '../../clock.ts'
import { useFormats, useSay } from '../../intl.tsx'
import type { Card, Column } from '../../ui/list.ts'
import { RowLink } from '../../ui/RowLink.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import type { ParticipationAct } from '../operations-search.ts'
import classes from '../sharing.module.css'
import { ParticipationMenu } from './ParticipationMenu.tsx'

type Options = {
  of: { communityId: string; operationId: string }
  onAct: (act: ParticipationAct, id: string) => void
}

const MeterLink = ({ communityId, one }: { communityId: string; one: Participation }) => (
  <RowLink to="/communities/$communityId/meters/$meterId" params={{ communityId, meterId: one.meterId }}>
    <span className={classes.ean}>{groupEan(one.ean)}</span>
  </RowLink>
)

/** The last day on which it takes part, as people say it. */
function useLastDay() {
  const say = useSay()
  const { day } = useFormats()
  return ({ until }: Participation) => (until ? day(addDays(until, -1)) : say('sharing.noEnd'))
}

/** Its status, since when, and the next one when it is known already. */
function ParticipationStanding({ one }: { one: Participation }) {
  const say = useSay()
  const { day } = useFormats()
  const at = one.statuses.findIndex((period) => contains(period, today()))
  const [now, next] = [one.statuses[at], one.statuses[at + 1]]
  return (
    <span className={classes.standing}>
      <StatusBadge of="participationStatus" status={one.status} />
      {now && now.from > one.from && (
        <span className={classes.since}>{say('sharing.statusSince', { from: day(now.from) })}</span>
      )}
      {now && next && (
        <span className={classes.since}>
          {say('sharing.statusNext', {
            status: say(`participationStatus.${next.status}`),
            from: day(next.from),
          })}
        </span>
      )}
    </span>
  )
}

/** The columns of those who take part. */
export function useParticipationColumns({ of, onAct }: Options): Column<Participation>[] {
  const say = useSay()
  const { day } = useFormats()
  const lastDay = useLastDay()
  const column = (key: string, cell: Column<Participation>['cell']): Column<Participation> => ({
    key,
    title: say(`sharing.${key}`),
    isSortable: false,
    cell,
  })
  return [
    column('ean', (one) => <MeterLink communityId={of.communityId} one={one} />),
    column('holder', ({ holder }) => holder ?? say('sharing.noHolder')),
    column('from', ({ from }) => day(from)),
    column('lastDay', lastDay),
    column('status', (one) => <ParticipationStanding one={one} />),
    column('actions', (one) => <ParticipationMenu of={of} onAct={onAct} participation={one} />),
  ]
}

/** Of those who take part, on a phone. */
export function useParticipationCard({ of, onAct }: Options): (one: Participation) => Card {
  const say = useSay()
  const { day } = useFormats()
  const lastDay = useLastDay()
  return (one) => ({
    title: <MeterLink communityId={of.communityId} one={one} />,
    status: <ParticipationMenu of={of} onAct={onAct} participation={one} />,
    facts: [
      { label: say('sharing.holder'), value: one.holder ?? say('sharing.noHolder') },
      { label: say('sharing.status'), value: <ParticipationStanding one={one} /> },
      { label: say('sharing.from'), value: day(one.from) },
      { label: say('sharing.lastDay'), value: lastDay(one) },
    ],
  })
}
