import { isLocalDay } from '../../domain/time/is-local-day.ts'
import { id, params, text } from '../ui/search-params.ts'

const code = text((value) => /^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)?$/.test(value))

/** What the address of the audit says; the days are the first and the last that are shown. Which codes there are only the page itself knows, so that no other has to load them. */
export const auditSearch = params({
  user: text((value) => value === 'system' || id(value) !== undefined),
  entity: code,
  action: code,
  entityId: id,
  from: text(isLocalDay),
  to: text(isLocalDay),
})
export type AuditSearch = ReturnType<typeof auditSearch>
