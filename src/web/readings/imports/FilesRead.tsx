import { Anchor, Button, NativeSelect } from '@mantine/core'
import { IconFileSpreadsheet, IconPencil, IconRefresh } from '@tabler/icons-react'
import type { ImportChoice, ImportDetail, ImportFile } from '../../../domain/readings/import/import.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import classes from './files.module.css'
import { Section } from './Section.tsx'
import type { Acts } from './use-acts.ts'
import { useImportWords } from './use-import-words.ts'

type Props = { communityId: string; detail: ImportDetail; acts: Acts }

const keyOf = ({ profile, mappingId }: ImportChoice) => `${profile} ${mappingId ?? ''}`

/** The files as they were sent, how each was read, and the other ways to read it. */
export function FilesRead({ communityId, detail, acts }: Props) {
  const say = useSay()
  const { id, files, state } = detail
  const canRead = state === 'previewed' || state === 'failed'
  return (
    <Section title={say('readingsImport.files', { count: files.length })}>
      <ul className={classes.files}>
        {files.map((file, index) => (
          <FileRead
            // biome-ignore lint/suspicious/noArrayIndexKey: a file is its place in the list; names may repeat
            key={index}
            file={file}
            address={`/api/v1/communities/${communityId}/imports/${id}/files/${index}`}
            isKept={state !== 'cancelled'}
            onReadAs={
              canRead && !acts.isPending
                ? ({ profile, mappingId }, describeAnew) =>
                    acts.mutate({
                      does: 'read-again',
                      files: [{ file: index, profile, mappingId, describeAnew }],
                    })
                : null
            }
          />
        ))}
      </ul>
      {canRead && (
        <Button
          variant="default"
          mih={44}
          leftSection={<IconRefresh size={18} aria-hidden />}
          loading={acts.isPending && acts.variables.does === 'read-again'}
          onClick={() => acts.mutate({ does: 'read-again', files: [] })}
          style={{ alignSelf: 'flex-start' }}
        >
          {say('readingsImport.readAgain')}
        </Button>
      )}
    </Section>
  )
}

type FileProps = {
  file: ImportFile
  /** where it can be had as it was sent */
  address: string
  isKept: boolean
  onReadAs: ((choice: ImportChoice, describeAnew: boolean) => void) | null
}

function FileRead({ file, address, isKept, onReadAs }: FileProps) {
  const say = useSay()
  const { number } = useFormats()
  const words = useImportWords()
  const { name, size, rows, readAs, choices } = file
  const options =
    readAs && !choices.some((one) => keyOf(one) === keyOf(readAs)) ? [readAs, ...choices] : choices
  return (
    <li className={classes.file}>
      <IconFileSpreadsheet size={22} stroke={1.5} aria-hidden className={classes.icon} />
      <span className={classes.name}>
        {isKept ? (
          <Anchor href={address} download={name} inherit>
            {name}
          </Anchor>
        ) : (
          name
        )}
        <span className={classes.about}>
          {words.size(size)}
          {rows !== null && ` · ${say('readingsImport.rows', { count: rows, shown: number(rows) })}`}
          {readAs &&
            (!onReadAs || options.length < 2) &&
            ` · ${say('readingsImport.readAsText', { profile: words.choice(readAs) })}`}
        </span>
      </span>
      {readAs && onReadAs && options.length > 1 && (
        <NativeSelect
          label={say('readingsImport.readAs')}
          value={keyOf(readAs)}
          data={options.map((one) => ({ value: keyOf(one), label: words.choice(one) }))}
          onChange={({ currentTarget: { value } }) => {
            const chosen = options.find((one) => keyOf(one) === value)
            if (chosen) onReadAs(chosen, false)
          }}
        />
      )}
      {readAs?.mappingId && onReadAs && (
        <Button
          variant="subtle"
          mih={44}
          leftSection={<IconPencil size={18} aria-hidden />}
          aria-label={say('readingsImport.describeAnewOf', { name: readAs.name ?? name })}
          onClick={() => onReadAs(readAs, true)}
        >
          {say('readingsImport.describeAnew')}
        </Button>
      )}
    </li>
  )
}
