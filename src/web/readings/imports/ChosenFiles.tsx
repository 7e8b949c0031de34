import { ActionIcon, Button, Paper, Stack, Title } from '@mantine/core'
import { IconAlertCircle, IconFileSpreadsheet, IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../../ui/ErrorState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import classes from './files.module.css'
import { useImportWords } from './use-import-words.ts'
import { Moved, type Upload } from './use-upload.ts'

/** The files that are chosen, what is wrong with them, and the button that sends them. */
export function ChosenFiles({ upload }: { upload: Upload }) {
  const say = useSay()
  const words = useImportWords()
  const title = useRef<HTMLHeadingElement>(null)
  const { files, send } = upload
  const count = files.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time files are added or taken away
  useEffect(() => title.current?.focus({ preventScroll: true }), [count])
  return (
    <Paper withBorder p="lg" mb="md">
      <Stack>
        <Title order={2} size="h3" ref={title} tabIndex={-1} className={classes.title}>
          {say('readingsImport.chosen', { count })}
        </Title>
        {send.error && (
          <Notice kind="problem" title={say('readingsImport.notSent')}>
            {send.error instanceof Moved ? say('readingsImport.moved') : whatHappened(send.error, say)}{' '}
            {say('readingsImport.stillChosen')}
          </Notice>
        )}
        {upload.isTooMany && <Notice kind="problem">{say('readingsImport.tooMany')}</Notice>}
        <ul className={classes.files}>
          {files.map(({ id, file, problem }) => (
            <li key={id} className={classes.file} data-problem={problem ?? undefined}>
              {problem ? (
                <IconAlertCircle size={22} aria-hidden className={classes.icon} />
              ) : (
                <IconFileSpreadsheet size={22} stroke={1.5} aria-hidden className={classes.icon} />
              )}
              <span className={classes.name}>
                {file.name}
                <span className={classes.about}>
                  {problem ? say(`readingsImport.file-${problem}`) : words.size(file.size)}
                </span>
              </span>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={44}
                aria-label={say('readingsImport.remove', { name: file.name })}
                onClick={() => upload.remove(id)}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
        <Button
          mih={44}
          disabled={!upload.canSend}
          onClick={() => send.mutate()}
          style={{ alignSelf: 'flex-start' }}
        >
          {say(send.error ? 'readingsImport.sendAgain' : 'readingsImport.send', { count })}
        </Button>
      </Stack>
    </Paper>
  )
}
