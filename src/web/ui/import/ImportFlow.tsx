import { Button, Stack, Text, Title } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { ImportCommitted } from '../../../domain/tables/import.schema.ts'
import type { ChangesOf } from '../../change-sets/change-sets.queries.ts'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../ErrorState.tsx'
import { Notice } from '../Notice.tsx'
import { ChooseFile } from './ChooseFile.tsx'
import { ColumnsForm } from './ColumnsForm.tsx'
import { CommitBar } from './CommitBar.tsx'
import { FileFacts } from './FileFacts.tsx'
import { ImportDone } from './ImportDone.tsx'
import classes from './import.module.css'
import { Outlook } from './Outlook.tsx'
import { Start } from './Start.tsx'
import type { ImportTarget } from './target.ts'
import { type Import, useImport } from './use-import.ts'
import { Waiting } from './Waiting.tsx'

type FlowProps = { of: ChangesOf; target: ImportTarget; onCommitted: () => void }

/** From a file to what it says being there: choose, look, correct, do. The same for whatever is imported. */
export function ImportFlow({ of, target, onCommitted }: FlowProps) {
  const say = useSay()
  const [done, setDone] = useState<{ committed: ImportCommitted; leftOut: number } | null>(null)
  const run = useImport(`/api/v1/communities/${of.communityId}/${of.things}/import`, (committed) => {
    setDone({ committed, leftOut: run.preview.data?.counts.refused ?? 0 })
    run.leave()
    onCommitted()
  })
  if (done) return <ImportDone of={of} words={target.words} {...done} onAgain={() => setDone(null)} />
  if (run.isUnreadable) return <Failed reason={say('import.moved')} onPick={run.pick} />
  if (!run.file) return <Start of={of} target={target} onPick={run.pick} />
  if (run.preview.isError && !run.isOutdated)
    return <Failed reason={whatHappened(run.preview.error, say)} onPick={run.pick} />
  const going = (then: string) =>
    run.sent < 1 ? { share: run.sent, text: say('import.sending') } : { share: null, text: then }
  if (run.commit.isPending) return <Waiting {...going(say('import.writing'))} />
  if (!run.preview.data) return <Waiting {...going(say('import.checking'))} onCancel={run.leave} />
  return <Looked target={target} run={run} preview={run.preview.data} />
}

function Failed({ reason, onPick }: { reason: string; onPick: (file: File) => void }) {
  const say = useSay()
  return (
    <Stack align="flex-start">
      <Notice kind="problem" title={say('import.unreadable')}>
        {reason}
      </Notice>
      <ChooseFile onPick={onPick}>
        {(open) => (
          <Button mih={44} onClick={open}>
            {say('import.another')}
          </Button>
        )}
      </ChooseFile>
    </Stack>
  )
}

type LookedProps = { target: ImportTarget; run: Import; preview: NonNullable<Import['preview']['data']> }

function Looked({ target, run, preview }: LookedProps) {
  const say = useSay()
  const [isMapping, setMapping] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const needsMapping = preview.missing.length > 0
  const isColumns = isMapping || needsMapping
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever there is another file to look at
  useEffect(() => title.current?.focus({ preventScroll: true }), [run.file?.id, isColumns])
  if (isColumns)
    return (
      <ColumnsForm
        preview={preview}
        mapping={run.mapping}
        onTell={(mapping) => {
          setMapping(false)
          run.tell(mapping)
        }}
        {...(needsMapping ? {} : { onBack: () => setMapping(false) })}
      />
    )
  const { error } = run.commit
  const isNothing = preview.toWrite.created + preview.toWrite.changed === 0
  return (
    <Stack gap="md">
      <div>
        <Title order={2} size="h3" ref={title} tabIndex={-1} className={classes.title}>
          {say('import.previewTitle')}
        </Title>
        <Text c="dimmed">{say('import.ready', { count: rowCount(preview) })}</Text>
      </div>
      {run.isOutdated && (
        <Notice kind="problem" title={say('import.outdated')}>
          {say('import.outdatedText')}
        </Notice>
      )}
      {error && !run.isOutdated && (
        <Notice kind="problem" title={say('import.notDone')}>
          {whatHappened(error, say)} {say('import.nothingDone')}
        </Notice>
      )}
      {isNothing && preview.counts.refused === 0 && (
        <Notice kind="info" title={say('import.nothing')}>
          {say('import.nothingText')}
        </Notice>
      )}
      <FileFacts preview={preview} onCheck={() => setMapping(true)} />
      <Outlook target={target} run={run} preview={preview} />
      <CommitBar
        key={preview.fingerprint}
        preview={preview}
        label={say(`${target.words}.commit`, { count: preview.toWrite.created + preview.toWrite.changed })}
        onPick={run.pick}
        fetchReport={run.report}
        onCommit={(leaveOut) => run.commit.mutate({ fingerprint: preview.fingerprint, leaveOut })}
      />
    </Stack>
  )
}

const rowCount = ({ counts }: LookedProps['preview']) =>
  counts.new + counts.changed + counts.unchanged + counts.refused
