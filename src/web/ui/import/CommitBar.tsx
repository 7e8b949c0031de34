import { Button, Checkbox } from '@mantine/core'
import { useRef, useState } from 'react'
import type { ImportPreview } from '../../../domain/tables/import.schema.ts'
import { useSay } from '../../intl.tsx'
import { ChooseFile } from './ChooseFile.tsx'
import classes from './import.module.css'
import { ReportButton } from './ReportButton.tsx'

type Props = {
  preview: ImportPreview
  /** such as “Import 42 meters” */
  label: string
  onPick: (file: File) => void
  fetchReport: (signal: AbortSignal) => Promise<Blob>
  onCommit: (leaveOut: boolean) => void
}

/** What can be done with a preview: do it, correct the file, take the reasons along. */
export function CommitBar({ preview, label, onPick, fetchReport, onCommit }: Props) {
  const say = useSay()
  const [leaveOut, setLeaveOut] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const choice = useRef<HTMLInputElement>(null)
  const { counts, toWrite } = preview
  const isNothing = toWrite.created + toWrite.changed === 0
  function commit() {
    if (counts.refused === 0 || leaveOut) return onCommit(leaveOut)
    setAsked(true)
    choice.current?.focus()
  }
  return (
    <div className={classes.bar}>
      {counts.refused > 0 && !isNothing && (
        <Checkbox
          ref={choice}
          checked={leaveOut}
          onChange={(event) => {
            setLeaveOut(event.currentTarget.checked)
            setAsked(false)
          }}
          label={say('import.leaveOut', { count: counts.refused })}
          description={say('import.leaveOutHelp', { count: counts.refused })}
          error={isAsked && say('import.mustChoose')}
        />
      )}
      <div className={classes.buttons}>
        <ReportButton fetchReport={fetchReport} />
        <ChooseFile onPick={onPick}>
          {(open) => (
            <Button variant="default" mih={44} onClick={open}>
              {say(counts.refused > 0 ? 'import.corrected' : 'import.another')}
            </Button>
          )}
        </ChooseFile>
        {!isNothing && (
          <Button mih={44} onClick={commit}>
            {label}
          </Button>
        )}
      </div>
    </div>
  )
}
