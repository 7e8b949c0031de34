import { Link } from '@tanstack/react-router'
import type { AuditLine } from '../../domain/audit/audit.schema.ts'
import { AuditLines } from '../audit/AuditLines.tsx'
import { useSay } from '../intl.tsx'
import classes from './dashboard.module.css'

/** What happened last, and the way to all of it. */
export function Activity({ communityId, lines }: { communityId: string; lines: AuditLine[] }) {
  const say = useSay()
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="activity">
      <div className={classes.head}>
        <h2 id="activity">{say('dashboard.activity')}</h2>
        <Link to="/communities/$communityId/audit" params={{ communityId }}>
          {say('dashboard.allActivity')}
        </Link>
      </div>
      <AuditLines communityId={communityId} lines={lines} isStale={false} level={3} />
    </section>
  )
}
