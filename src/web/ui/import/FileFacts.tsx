import { Button } from '@mantine/core'
import { IconColumns, IconFileSpreadsheet } from '@tabler/icons-react'
import type { ImportPreview } from '../../../domain/tables/import.schema.ts'
import { useSay } from '../../intl.tsx'
import classes from './import.module.css'

/** What was read of the file, what was not, and the way to say it better. */
export function FileFacts({ preview, onCheck }: { preview: ImportPreview; onCheck: () => void }) {
  const say = useSay()
  const { fileName: file, sheet, otherSheets, columns } = preview
  const titled = columns.filter(({ title }) => title)
  const named = (some: typeof columns) => some.map(({ title }) => title).join(', ')
  const found = columns.filter(({ field, isAside }) => field && !isAside)
  const unused = titled.filter(({ field }) => !field)
  const aside = titled.filter(({ isAside }) => isAside)
  return (
    <div className={classes.file}>
      <IconFileSpreadsheet size={28} stroke={1.5} aria-hidden className={classes.fileIcon} />
      <div className={classes.fileText}>
        <strong>{sheet ? say('import.inSheet', { file, sheet }) : file}</strong>
        <span>{say('import.found', { count: found.length })}</span>
        {unused.length > 0 && <span>{say('import.unused', { names: named(unused) })}</span>}
        {aside.length > 0 && <span>{say('import.aside', { names: named(aside) })}</span>}
        {otherSheets.length > 0 && (
          <span>{say('import.otherSheets', { names: otherSheets.join(', ') })}</span>
        )}
      </div>
      <Button
        variant="default"
        mih={44}
        leftSection={<IconColumns size={18} aria-hidden />}
        onClick={onCheck}
      >
        {say('import.checkColumns')}
      </Button>
    </div>
  )
}
