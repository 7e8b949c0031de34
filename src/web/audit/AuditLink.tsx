import { Link } from '@tanstack/react-router'
import type { AuditLine } from '../../domain/audit/audit.schema.ts'
import { useSay } from '../intl.tsx'

/** Where the thing of a line is, when it is still there and has a page. */
export function AuditLink({ communityId, line }: { communityId: string; line: AuditLine }) {
  const say = useSay()
  const { entity, entityId, isThere } = line
  const label = say('audit.open')
  const named = { 'aria-label': say('audit.openThing', { what: line.subject ?? '' }) }
  if (!isThere) return null
  if (entity === 'meter')
    return (
      <Link
        to="/communities/$communityId/meters/$meterId"
        params={{ communityId, meterId: entityId }}
        {...named}
      >
        {label}
      </Link>
    )
  if (entity === 'member')
    return (
      <Link
        to="/communities/$communityId/members/$memberId"
        params={{ communityId, memberId: entityId }}
        {...named}
      >
        {label}
      </Link>
    )
  if (entity === 'import')
    return (
      <Link
        to="/communities/$communityId/readings/imports/$importId"
        params={{ communityId, importId: entityId }}
        {...named}
      >
        {label}
      </Link>
    )
  return null
}
