import { Button } from '@mantine/core'
import { IconFileSpreadsheet, IconUpload } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { useSay } from '../../intl.tsx'
import { useIsPhone } from '../use-is-phone.ts'
import { ChooseFile } from './ChooseFile.tsx'
import classes from './import.module.css'

/** Where a file is dropped, or chosen with a button. */
export function FileDrop({ onPick }: { onPick: (file: File) => void }) {
  const say = useSay()
  const isPhone = useIsPhone()
  const [isOver, setOver] = useState(false)
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onPick(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut, the button inside does the same
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileSpreadsheet size={44} stroke={1.25} aria-hidden />
      {!isPhone && <p className={classes.dropHere}>{say('import.drop')}</p>}
      <ChooseFile onPick={onPick}>
        {(open) => (
          <Button leftSection={<IconUpload size={18} aria-hidden />} onClick={open}>
            {say('import.choose')}
          </Button>
        )}
      </ChooseFile>
      <p className={classes.quiet}>{say('import.kinds')}</p>
    </div>
  )
}
