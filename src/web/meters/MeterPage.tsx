import { Skeleton, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Outlet, useNavigate, useParams } from '@tanstack/react-router'
import { groupEan } from '../../domain/meters/ean.ts'
import type { Meter } from '../../domain/meters/meter.schema.ts'
import { addDays } from '../../domain/time/local-day.ts'
import { ApiProblem } from '../api.ts'
import { useFormats, useSay } from '../intl.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { useDialogInUrl } from '../ui/use-dialog-in-url.ts'
import type { ChangeKind } from './changes/kinds.ts'
import type { DataTab } from './changes/MeterChanges.tsx'
import { fetchMeterChanges, LazyMeterChanges } from './LazyMeterChanges.tsx'
import { MeterFormWords } from './MeterFormWords.tsx'
import { historyQuery, meterQuery } from './meters.queries.ts'
import { BackToMeters } from './page/BackToMeters.tsx'
import { CopyEan } from './page/CopyEan.tsx'
import { MeterActions } from './page/MeterActions.tsx'
import { MeterCards } from './page/MeterCards.tsx'
import { MeterDoubts } from './page/MeterDoubts.tsx'
import { MeterSince } from './page/MeterSince.tsx'
import { MeterStanding } from './page/MeterStanding.tsx'
import { MeterTabs } from './page/MeterTabs.tsx'
import { OwnDays } from './page/OwnDays.tsx'
import classes from './page/page.module.css'

/** One meter: what it is, whose it is, and its four tabs. */
export const MeterPage = () => (
  <MeterFormWords>
    <OneMeter />
  </MeterFormWords>
)

function OneMeter() {
  const say = useSay()
  const { day } = useFormats()
  const { communityId = '', meterId = '' } = useParams({ strict: false })
  const { data: meter, error, refetch } = useQuery(meterQuery(communityId, meterId))
  const { data: history } = useQuery(historyQuery(communityId, meterId))
  const navigate = useNavigate()
  const dialog = useDialogInUrl()
  /** What was done is seen where it is; who is there already stays. */
  function close(tab?: DataTab) {
    const at = { current: '', historical: '/historical', future: '/future' }[tab ?? 'current']
    const path = `/communities/${communityId}/meters/${meterId}${at}`
    if (!tab || window.location.pathname.replace(/\/$/, '') === path) dialog.close()
    else navigate({ to: path, replace: true, resetScroll: false })
  }
  if (!meter)
    return (
      <>
        <BackToMeters communityId={communityId} />
        {!error && <MeterSkeleton />}
        {error instanceof ApiProblem && error.status === 404 && (
          <EmptyState title={say('meter.notFound')} text={say('meter.notFoundText')} />
        )}
        {error && !(error instanceof ApiProblem && error.status === 404) && (
          <ErrorState error={error} onRetry={refetch} />
        )}
      </>
    )
  const [last] = history
    ? [...history.future, ...(history.current ? [history.current] : []), ...history.historical]
    : []
  const endsOn = meter.status === 'inactive' ? null : (last?.until ?? null)
  return (
    <>
      <BackToMeters communityId={communityId} />
      <PageHeader
        title={groupEan(meter.ean)}
        beside={<CopyEan ean={meter.ean} />}
        lead={
          <span className={classes.lead}>
            <MeterStanding meter={meter} />
            <MeterSince meter={meter} />
            {endsOn && !meter.yours && <span>{say('meter.endsOn', { day: day(addDays(endsOn, -1)) })}</span>}
            <span aria-hidden>·</span>
            <span>{say('meter.number', { number: meter.meterNumber })}</span>
          </span>
        }
        action={
          !meter.yours && (
            <MeterActions
              meter={meter}
              endsOn={endsOn}
              onOpen={(change, from) => dialog.open({ change }, from)}
              prepare={fetchMeterChanges}
            />
          )
        }
      />
      {meter.yours ? (
        <OwnDays yours={meter.yours} />
      ) : (
        <MeterDoubts
          communityId={communityId}
          meter={meter as Meter}
          onFix={(change, of) => dialog.open({ change, of })}
        />
      )}
      <MeterCards communityId={communityId} meter={meter} />
      <MeterTabs communityId={communityId} meterId={meterId}>
        <Outlet />
      </MeterTabs>
      {dialog.change && !meter.yours && (
        <LazyMeterChanges
          communityId={communityId}
          meterId={meterId}
          kind={dialog.change as ChangeKind}
          of={dialog.of}
          onClose={close}
        />
      )}
    </>
  )
}

function MeterSkeleton() {
  const say = useSay()
  return (
    <Stack role="status" aria-label={say('states.loading')}>
      <Skeleton h={36} w={320} maw="100%" />
      <Skeleton h={150} />
      <Skeleton h={300} />
    </Stack>
  )
}
