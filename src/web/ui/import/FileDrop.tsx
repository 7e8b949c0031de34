import { Button } from '@mantine/core'
import { IconFileSpreadsheet, IconUpload } from '@tabler/icons-react'
import { useSay } from '../../intl.tsx'
import { DropPlace } from '../DropPlace.tsx'
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

/** Where table files are dropped, or chosen with a button. */
export function FileDrop({ isMany = false, isSecond = false, onPick }: Props) {
  const say = useSay()
  const isPhone = useIsPhone()
  const number = isMany ? 'many' : 'one'
  return (
    <DropPlace isMany={isMany} isSecond={isSecond} onPick={onPick}>
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
    </DropPlace>
  )
}
