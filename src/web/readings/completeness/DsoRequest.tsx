import { Button, Textarea, Title } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy, IconMail } from '@tabler/icons-react'
import type { DsoRequests } from '../../../domain/readings/completeness.schema.ts'
import type { Language } from '../../../domain/words/words.ts'
import { useSay } from '../../intl.tsx'
import classes from './ask.module.css'
import { mailto } from './mailto.ts'

type Props = { request: DsoRequests['requests'][number]; language: Language }

/** What to write to one DSO. */
export function DsoRequest({ request: { dso, meters, days, subject, body }, language }: Props) {
  const say = useSay()
  const clipboard = useClipboard({ timeout: 4000 })
  const mail = mailto(subject, body)
  return (
    <section aria-label={dso.name}>
      <Title order={3} size="h3">
        {dso.name}
      </Title>
      <p className={classes.asked}>{say('completeness.asked', { meters, days })}</p>
      <p className={classes.subject} lang={language}>
        {subject}
      </p>
      <Textarea
        readOnly
        autosize
        minRows={6}
        maxRows={14}
        lang={language}
        aria-label={say('completeness.message', { dso: dso.name })}
        value={body}
      />
      <div className={classes.actions}>
        <Button
          h={44}
          leftSection={
            clipboard.copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />
          }
          onClick={() => clipboard.copy(`${subject}\n\n${body}`)}
        >
          {say('completeness.copy')}
        </Button>
        <Button
          component="a"
          variant="default"
          h={44}
          leftSection={<IconMail size={18} aria-hidden />}
          href={mail.href}
        >
          {say('completeness.mail')}
        </Button>
        <span role="status">{clipboard.copied && say('completeness.copied')}</span>
      </div>
      {!mail.isWhole && <p className={classes.asked}>{say('completeness.mailLong')}</p>}
    </section>
  )
}
