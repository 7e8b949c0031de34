/**
 * Everything that leaves a line in the audit, by the thing it is about. A new one gets a sentence in four languages
 * (`auditAction` in words/audit.*.json), or nobody could read what happened.
 */
export const auditActions = [
  'change-set.applied',
  'change-set.undone',
  'community.created',
  'community.demo-topped-up',
  'community.load-curve-read',
  'community.settings-changed',
  'community.info-changed',
  'community.logo-changed',
  'community.logo-removed',
  'audit.exported',
  'import.received',
  'import.read-again',
  'import.committed',
  'import.cancelled',
  'import.undone',
  'import-profile.deleted',
  'invitation.sent',
  'invitation.sent-again',
  'invitation.link-copied',
  'invitation.cancelled',
  'invitation.accepted',
  'invitation.declined',
  'join-request.received',
  'join-request.answered',
  'key.created',
  'key.saved',
  'key.deleted',
  'mail.sent-again',
  'member.created',
  'member.changed',
  'member.deleted',
  'member.status-changed',
  'member.linked',
  'member.unlinked',
  'member.document-added',
  'member.document-deleted',
  'member.load-curve-read',
  'member.national-number-read',
  'meter.created',
  'meter.deleted',
  'meter.identity-changed',
  'meter.configuration-added',
  'meter.configuration-changed',
  'meter.configuration-deleted',
  'meter.holder-changed',
  'meter.deactivated',
  'meter.device-replaced',
  'meter.device-taken-back',
  'meter.doubt-dismissed',
  'meter.doubt-restored',
  'meter.load-curve-read',
  'members.exported',
  'meters.exported',
  'operation.created',
  'operation.changed',
  'operation.deleted',
  'operation.meters-added',
  'operation.participations-changed',
  'operation.key-proposed',
  'operation.key-approved',
  'operation.key-rejected',
  'operation.key-withdrawn',
  'operation.load-curve-read',
  'operation.results-read',
  'operation.calculation-changed',
  'participation.changed',
  'participation.removed',
  'user.role-changed',
  'user.role-by-group',
  'user.removed',
  'user.left',
  'user.account-deleted',
  'view.saved',
  'view.changed',
  'view.deleted',
] as const
export type AuditAction = (typeof auditActions)[number]

type EntityOf<Action> = Action extends `${infer Entity}.${string}` ? Entity : never
export type AuditEntity = EntityOf<AuditAction>

export const entityOf = (action: string) => action.slice(0, action.indexOf('.'))

/** The kinds of things lines are about. */
export const auditEntities = [...new Set(auditActions.map(entityOf))] as AuditEntity[]

/** In the words a dot separates a list from its code. */
export const wordOfAction = (action: string) => action.replace('.', '-')
