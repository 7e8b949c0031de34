import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { isWithin } from '../../../domain/meters/own-days.ts'
import { useSay } from '../../intl.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { historyQuery, meterQuery } from '../meters.queries.ts'
import { ConfigurationEntry } from './ConfigurationEntry.tsx'
import classes from './page.module.css'

export const CurrentTab = () => <Configurations standing="current" />
export const HistoricalTab = () => <Configurations standing="historical" />
export const FutureTab = () => <Configurations standing="future" />

/** The configurations of one standing, newest first, each with what it changed. */
function Configurations({ standing }: { standing: 'current' | 'historical' | 'future' }) {
  const say = useSay()
  const { communityId = '', meterId = '' } = useParams({ strict: false })
  const { data: history, error, refetch } = useQuery(historyQuery(communityId, meterId))
  const { data: meter } = useQuery(meterQuery(communityId, meterId))
  if (error) return <ErrorState error={error} onRetry={refetch} />
  if (!history || !meter) return <Skeleton h={280} role="status" aria-label={say('states.loading')} />

  const newestFirst = [
    ...history.future,
    ...(history.current ? [history.current] : []),
    ...history.historical,
  ]
  const shown = standing === 'current' ? (history.current ? [history.current] : []) : history[standing]
  if (shown.length === 0 && standing === 'current' && meter.yours && !isWithin(history.today, meter.yours))
    return <EmptyState title={say('ownMeters.notToday')} text={say('ownMeters.notTodayText')} />
  if (shown.length === 0)
    return <EmptyState title={say(`meter.empty-${standing}`)} text={say(`meter.empty-${standing}-text`)} />
  return (
    <ol className={classes.timeline}>
      {shown.map((configuration) => {
        const at = newestFirst.indexOf(configuration)
        const before = newestFirst[at + 1]
        const isNext = !meter.yours || before?.until === configuration.from
        return (
          <ConfigurationEntry
            // Of a meter that was somebody else’s in between, one configuration comes in pieces.
            key={configuration.from}
            meter={meter}
            configuration={configuration}
            dsoNames={history.dsoNames}
            isPlanned={standing === 'future' && newestFirst.length > 1}
            // What held before days of somebody else’s tells nothing of what changed.
            before={isNext ? before : undefined}
            after={newestFirst[at - 1]}
          />
        )
      })}
    </ol>
  )
}
