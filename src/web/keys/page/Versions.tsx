import { Paper, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Key } from '../../../domain/keys/key.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import classes from './page.module.css'

/** Every version, the newest first: each can be looked at. */
export function Versions({ versions, shown }: { versions: Key[] | undefined; shown: number }) {
  const say = useSay()
  const { moment } = useFormats()
  if (!versions) return null
  return (
    <Paper withBorder p="lg" component="section">
      <Title order={2} size="h3" mb="sm">
        {say('allocation.versions')}
      </Title>
      <ul className={classes.list}>
        {versions.map(({ version, savedAt, savedBy }, i) => (
          <li key={version} className={classes.line}>
            <Link
              to="."
              search={{ version: i === 0 ? undefined : version } as never}
              aria-current={version === shown ? 'true' : undefined}
            >
              {say(i === 0 ? 'allocation.presentVersion' : 'allocation.version', { version })}
            </Link>
            <span>{say('allocation.savedBy', { at: moment(savedAt), by: savedBy })}</span>
          </li>
        ))}
      </ul>
    </Paper>
  )
}
