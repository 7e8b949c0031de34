import { IconCircleCheck } from '@tabler/icons-react'
import type { AttentionKind } from '../../domain/overview/dashboard.codes.ts'
import type { Dashboard } from '../../domain/overview/dashboard.schema.ts'
import { addDays, monthOf, startOfMonth } from '../../domain/time/local-day.ts'
import { today } from '../clock.ts'
import { useFormats, useLanguage, useSay } from '../intl.tsx'
import classes from './dashboard.module.css'
import { Tile } from './Tile.tsx'

type Props = { communityId: string } & Pick<Dashboard, 'attention'>

/** What waits for somebody, each with the way to it. What does not wait is not shown. */
export function Attention({ communityId, attention }: Props) {
  const say = useSay()
  const { locale } = useLanguage()
  const formats = useFormats()
  const waiting = attention.filter(({ count }) => count > 0)
  const monthBefore = addDays(startOfMonth(today()), -1)
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${monthBefore}T00:00:00Z`),
  )
  const ways: Record<AttentionKind, { to: string; search?: Record<string, unknown> }> = {
    'join-requests': { to: '/communities/$communityId/join-requests' },
    'invitations-ending': {
      to: '/communities/$communityId/users/invitations',
      search: { standing: 'pending' },
    },
    'no-holder': { to: '/communities/$communityId/meters', search: { doubt: 'no-holder' } },
    'no-readings': { to: '/communities/$communityId/meters', search: { doubt: 'no-readings' } },
    'readings-end-early': {
      to: '/communities/$communityId/readings/completeness',
      search: { month: monthOf(monthBefore), only: 'incomplete' },
    },
    'awaiting-dso': { to: '/communities/$communityId/operations' },
    'no-key': { to: '/communities/$communityId/operations' },
  }
  return (
    <section aria-labelledby="attention">
      <h2 id="attention">{say('dashboard.attention')}</h2>
      {waiting.length === 0 ? (
        <p className={classes.allRight}>
          <IconCircleCheck size={20} aria-hidden />
          {say('dashboard.allRight')}
        </p>
      ) : (
        <div className={classes.tiles}>
          {waiting.map(({ kind, count }) => (
            <Tile
              key={kind}
              label={say(`dashboard.attention-${kind}`, { count, month })}
              number={formats.number(count)}
              params={{ communityId }}
              {...ways[kind]}
            />
          ))}
        </div>
      )}
    </section>
  )
}
