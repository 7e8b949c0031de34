import { Skeleton, Stack } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { ImportDetail } from '../../domain/readings/import/import.schema.ts'
import { ApiProblem } from '../api.ts'
import { useFormats, useSay } from '../intl.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState, whatHappened } from '../ui/ErrorState.tsx'
import { Waiting } from '../ui/import/Waiting.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { BackToReadings } from './imports/BackToReadings.tsx'
import { Details } from './imports/Details.tsx'
import { FilesRead } from './imports/FilesRead.tsx'
import { ImportStateBadge } from './imports/ImportStateBadge.tsx'
import { InWords } from './imports/InWords.tsx'
import { importQuery, isUnderWay } from './imports/imports.queries.ts'
import { MappingForm } from './imports/mapping/MappingForm.tsx'
import { Over } from './imports/Over.tsx'
import { Preview } from './imports/Preview.tsx'
import { type Acts, useActs } from './imports/use-acts.ts'
import { useImportWords } from './imports/use-import-words.ts'

/** One import, whatever has become of it: read, looked at, written, taken back. How it stands comes from the server. */
export const ImportPage = () => (
  <InWords>
    <Page />
  </InWords>
)

function Page() {
  const say = useSay()
  const { moment } = useFormats()
  const words = useImportWords()
  const { communityId = '', importId = '' } = useParams({ strict: false })
  const { data: detail, error, refetch } = useQuery(importQuery(communityId, importId))
  const acts = useActs(communityId, importId)
  const body = useRef<HTMLDivElement>(null)
  useWhenItMoves(communityId, detail, body)
  if (!detail)
    return (
      <>
        <BackToReadings communityId={communityId} />
        {!error && <Skeleton h={420} />}
        {error instanceof ApiProblem && error.status === 404 ? (
          <EmptyState title={say('readingsImport.notFound')} text={say('readingsImport.notFoundText')} />
        ) : (
          error && <ErrorState error={error} onRetry={refetch} />
        )}
      </>
    )
  return (
    <>
      <BackToReadings communityId={communityId} />
      <PageHeader
        title={say('readingsImport.importOf', { at: moment(detail.at) })}
        beside={<ImportStateBadge state={detail.state} />}
        lead={say('readingsImport.by', { files: words.files(detail.files), by: detail.by })}
      />
      <Stack gap="lg" ref={body}>
        {acts.error && (
          <Notice kind="problem" title={say('readingsImport.notDone')}>
            {whatHappened(acts.error, say)}
          </Notice>
        )}
        {error && isUnderWay(detail) && <Notice kind="info">{say('readingsImport.noNews')}</Notice>}
        <Body {...{ communityId, detail, acts }} />
      </Stack>
    </>
  )
}

type Props = { communityId: string; detail: ImportDetail; acts: Acts }

function Body({ communityId, detail, acts }: Props) {
  const say = useSay()
  const { state, summary, needsMapping, progress } = detail
  if (isUnderWay(detail))
    return (
      <Waiting
        share={progress}
        text={say(`readingsImport.doing-${state}`)}
        hint={say(`readingsImport.doing-${state}-text`)}
        onCancel={() => acts.mutate({ does: 'cancel' })}
      />
    )
  if (state === 'previewed' && needsMapping)
    return (
      <MappingForm key={needsMapping.file} needed={needsMapping} why={detail.error?.message} acts={acts} />
    )
  if (state === 'previewed' && summary) return <Preview {...{ communityId, detail, summary, acts }} />
  return (
    <>
      <Over {...{ communityId, detail, acts }} />
      {summary ? (
        <Details {...{ communityId, detail, summary, acts }} />
      ) : (
        <FilesRead {...{ communityId, detail, acts }} />
      )}
    </>
  )
}

/** When the import has got further, whoever reads the page with the ears is told, and what it wrote is seen everywhere. */
function useWhenItMoves(
  communityId: string,
  detail: ImportDetail | undefined,
  body: React.RefObject<HTMLDivElement | null>,
) {
  const queries = useQueryClient()
  const before = useRef<string | null>(null)
  const step = detail ? `${detail.state}${detail.needsMapping ? ' mapping' : ''}` : null
  useEffect(() => {
    const was = before.current
    before.current = step
    if (was === null || step === null || was === step) return
    body.current?.querySelector('h2')?.focus({ preventScroll: true })
    if (step === 'committed') queries.invalidateQueries({ queryKey: ['communities', communityId] })
  }, [step, body, communityId, queries])
}
