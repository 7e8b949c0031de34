import { groupEan } from '../../../domain/meters/ean.ts'
import type { Participation } from '../../../domain/sharing/operation.schema.ts'
import { addDays } from '../../../domain/time/local-day.ts'
import { useFormats, useSay } from '../../intl.tsx'
import type { Card, Column } from '../../ui/list.ts'
import { RowLink } from '../../ui/RowLink.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import classes from '../sharing.module.css'
import { ParticipationMenu } from './ParticipationMenu.tsx'

type Of = { communityId: string; operationId: string; onEnd: (id: string) => void }

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

/** The columns of those who take part. */
export function useParticipationColumns(of: Of): Column<Participation>[] {
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
    column('status', ({ status }) => <StatusBadge of="participationStatus" status={status} />),
    column('actions', (one) => <ParticipationMenu {...of} participation={one} />),
  ]
}

/** Of those who take part, on a phone. */
export function useParticipationCard(of: Of): (one: Participation) => Card {
  const say = useSay()
  const { day } = useFormats()
  const lastDay = useLastDay()
  return (one) => ({
    title: <MeterLink communityId={of.communityId} one={one} />,
    status: <ParticipationMenu {...of} participation={one} />,
    facts: [
      { label: say('sharing.holder'), value: one.holder ?? say('sharing.noHolder') },
      {
        label: say('sharing.status'),
        value: <StatusBadge of="participationStatus" status={one.status} />,
      },
      { label: say('sharing.from'), value: day(one.from) },
      { label: say('sharing.lastDay'), value: lastDay(one) },
    ],
  })
}
