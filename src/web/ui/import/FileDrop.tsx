import { Button } from '@mantine/core'
import { IconFileSpreadsheet, IconUpload } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { useSay } from '../../intl.tsx'
import { useIsPhone } from '../use-is-phone.ts'
import { ChooseFile } from './ChooseFile.tsx'
import classes from './import.module.css'

type Props = {
  /** several at once */
  isMany?: boolean
  /** something is chosen already: what is to be done with it comes first */
  isSecond?: boolean
  onPick: (file: File, ...more: File[]) => void
}

/** Where files are dropped, or chosen with a button. */
export function FileDrop({ isMany = false, isSecond = false, onPick }: Props) {
  const say = useSay()
  const isPhone = useIsPhone()
  const [isOver, setOver] = useState(false)
  const number = isMany ? 'many' : 'one'
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const [file, ...more] = event.dataTransfer.files
    if (file) onPick(file, ...(isMany ? more : []))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut, the button inside does the same
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      data-second={isSecond || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {!isSecond && <IconFileSpreadsheet size={44} stroke={1.25} aria-hidden />}
      {!isPhone && <p className={classes.dropHere}>{say(`import.drop-${number}`)}</p>}
      <ChooseFile isMany={isMany} onPick={onPick}>
        {(open) => (
          <Button
            variant={isSecond ? 'default' : 'filled'}
            leftSection={<IconUpload size={18} aria-hidden />}
            onClick={open}
          >
            {say(isSecond ? 'import.chooseMore' : `import.choose-${number}`)}
          </Button>
        )}
      </ChooseFile>
      <p className={classes.quiet}>{say(`import.kinds-${number}`)}</p>
    </div>
  )
}
