import { auditActions, auditEntities } from '../../domain/audit/audit.codes.ts'
import { isLocalDay } from '../../domain/time/is-local-day.ts'
import { id, oneOf, params, text } from '../ui/search-params.ts'

/** What the address of the audit says; the days are the first and the last that are shown. */
export const auditSearch = params({
  user: text((value) => value === 'system' || id(value) !== undefined),
  entity: oneOf(auditEntities),
  action: oneOf(auditActions),
  entityId: id,
  from: text(isLocalDay),
  to: text(isLocalDay),
})
export type AuditSearch = ReturnType<typeof auditSearch>
