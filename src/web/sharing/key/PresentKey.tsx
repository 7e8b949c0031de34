import { Paper, Stack, Text } from '@mantine/core'
import type { KeyAssignment } from '../../../domain/sharing/key-assignment.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { Notice } from '../../ui/Notice.tsx'
import classes from '../results.module.css'
import { Agreement } from './Agreement.tsx'
import { ProposeKey } from './ProposeKey.tsx'

type Props = {
  of: { communityId: string; operationId: string }
  present: KeyAssignment
  hasPending: boolean
}

/** What is shared by today, and since when. A newer version of the key does not get in by itself. */
export function PresentKey({ of, present, hasPending }: Props) {
  const say = useSay()
  const { day } = useFormats()
  const { key } = present
  return (
    <Paper withBorder p="md" component="section" aria-label={say('results.keyInForce')}>
      <Stack gap="sm">
        <div className={classes.head}>
          <div>
            <Text c="dimmed" size="sm" fw={600}>
              {say('results.keyInForce')}
            </Text>
            <h2 className={classes.title}>{key.name}</h2>
          </div>
          {!hasPending && <ProposeKey of={of} present={key.id} />}
        </div>
        <dl className={classes.facts}>
          <div>
            <dt>{say('results.since')}</dt>
            <dd>{day(present.from!)}</dd>
          </div>
          <div>
            <dt>{say('results.version')}</dt>
            <dd>{key.version}</dd>
          </div>
        </dl>
        <Agreement needsAgreement={present.needsAgreement} />
        {key.present > key.version && !hasPending && (
          <Notice kind="info">{say('results.newerVersion', { version: key.present })}</Notice>
        )}
      </Stack>
    </Paper>
  )
}
