import { Button, Group, Text } from '@mantine/core'
import { IconArrowBackUp, IconChartHistogram, IconGauge } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ImportDetail } from '../../../domain/readings/import/import.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { ImportButton } from './ImportButton.tsx'
import { Plain } from './Plain.tsx'
import { UndoQuestion } from './UndoQuestion.tsx'
import type { Acts } from './use-acts.ts'
import { useImportWords } from './use-import-words.ts'

type Props = { communityId: string; detail: ImportDetail; acts: Acts }

/** An import that is written, taken back, given up, or could not be done: what came of it, and where to go from here. */
export function Over({ communityId, detail, acts }: Props) {
  const say = useSay()
  const { moment } = useFormats()
  const words = useImportWords()
  const { state, committed, undone, counts, error, undo, summary } = detail
  const written = summary?.meters.filter(({ meterId }) => meterId !== null) ?? []
  const only = written.length === 1 ? written[0] : undefined
  const again = <ImportButton communityId={communityId} label={say('readingsImport.another')} />
  if (state === 'failed')
    return (
      <Plain
        kind="problem"
        title={say('readingsImport.failed')}
        text={
          error &&
          (error.file
            ? say('readingsImport.fileSays', { file: error.file, message: error.message })
            : error.message)
        }
      >
        <Text c="dimmed">{say('readingsImport.nothingWritten')}</Text>
        {again}
      </Plain>
    )
  if (state === 'cancelled')
    return (
      <Plain kind="off" title={say('readingsImport.cancelled')} text={say('readingsImport.nothingWritten')}>
        {again}
      </Plain>
    )
  if (state === 'undone')
    return (
      <Plain
        kind="undone"
        title={say('readingsImport.undone')}
        text={undone && say('readingsImport.undoneBy', { at: moment(undone.at), by: undone.by })}
      >
        {again}
      </Plain>
    )
  return (
    <Plain kind="done" title={say('readingsImport.done')} text={counts && words.counts(counts)}>
      {committed && (
        <Text c="dimmed">{say('readingsImport.doneBy', { at: moment(committed.at), by: committed.by })}</Text>
      )}
      {written.length > 1 && <Text c="dimmed">{say('readingsImport.curvesBelow')}</Text>}
      <Group justify="center" mt="sm">
        {only && (
          <Button
            component={Link}
            to="/communities/$communityId/meters/$meterId/consumption"
            params={{ communityId, meterId: only.meterId } as never}
            mih={44}
            leftSection={<IconChartHistogram size={18} aria-hidden />}
          >
            {say('readingsImport.toCurve')}
          </Button>
        )}
        <Button
          component={Link}
          variant={only ? 'default' : 'filled'}
          to="/communities/$communityId/meters"
          params={{ communityId } as never}
          mih={44}
          leftSection={<IconGauge size={18} aria-hidden />}
        >
          {say('readingsImport.toMeters')}
        </Button>
        <Button
          component={Link}
          to="/communities/$communityId/readings/import"
          params={{ communityId } as never}
          variant="default"
          mih={44}
        >
          {say('readingsImport.another')}
        </Button>
        {undo.possible && <UndoButton {...{ communityId, detail, acts }} />}
      </Group>
      {undo.reason && (
        <Text c="dimmed" maw={560}>
          {undo.reason.message}{' '}
          {undo.reason.import && (
            <Link
              to="/communities/$communityId/readings/imports/$importId"
              params={{ communityId, importId: undo.reason.import.id } as never}
            >
              {say('readingsImport.laterImport', {
                at: moment(undo.reason.import.at),
                by: undo.reason.import.by,
              })}
            </Link>
          )}
        </Text>
      )}
    </Plain>
  )
}

function UndoButton({ detail, acts }: Props) {
  const say = useSay()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button
        variant="default"
        mih={44}
        leftSection={<IconArrowBackUp size={18} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {say('readingsImport.undo')}
      </Button>
      {isAsking && <UndoQuestion detail={detail} acts={acts} onClose={() => setAsking(false)} />}
    </>
  )
}
