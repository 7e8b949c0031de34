import { wordOfAction } from '../../domain/audit/audit.codes.ts'
import type { AuditLine } from '../../domain/audit/audit.schema.ts'
import { changedFields } from '../../domain/audit/changed-fields.ts'
import { localDayOf } from '../../domain/time/local-day.ts'
import { useFormats, useLanguage, useSay } from '../intl.tsx'
import { AuditLink } from './AuditLink.tsx'
import classes from './audit.module.css'
import { ChangedFields } from './ChangedFields.tsx'

type Props = {
  communityId: string
  lines: AuditLine[]
  isStale: boolean
  /** of the heading of a day */
  level?: 2 | 3
}

/** The lines, by the day on which they were written. */
export function AuditLines({ communityId, lines, isStale, level = 2 }: Props) {
  const Day = `h${level}` as const
  const { locale } = useLanguage()
  const title = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' })
  const days = Map.groupBy(lines, ({ at }) => localDayOf(new Date(at)))
  return (
    <div className={classes.days} data-stale={isStale || undefined} aria-busy={isStale}>
      {[...days].map(([day, ofDay]) => (
        <section key={day} className={classes.day}>
          <Day>{title.format(new Date(`${day}T00:00:00Z`))}</Day>
          <ul>
            {ofDay.map((line) => (
              <li key={line.id}>
                <Line communityId={communityId} line={line} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Line({ communityId, line }: { communityId: string; line: AuditLine }) {
  const say = useSay()
  const { locale } = useLanguage()
  const { moment } = useFormats()
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'Europe/Brussels' })
  const fields = changedFields(line.before, line.after)
  const what = line.subject ?? say('auditTable.gone')
  return (
    <>
      <time dateTime={line.at} title={moment(line.at)}>
        {clock.format(new Date(line.at))}
      </time>
      <div className={classes.what}>
        <p>
          <strong>{line.actor}</strong> {say(`auditAction.${wordOfAction(line.action)}`, { what })}{' '}
          <AuditLink communityId={communityId} line={line} />
        </p>
        {fields.length > 0 && (
          <details>
            <summary>{say('audit.details', { count: fields.length })}</summary>
            <ChangedFields fields={fields} />
          </details>
        )}
      </div>
    </>
  )
}
