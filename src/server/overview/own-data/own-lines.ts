import { wordOfAction } from '../../../domain/audit/audit.codes.ts'
import type { AuditFilter, AuditLine } from '../../../domain/audit/audit.schema.ts'
import type { Language } from '../../../domain/words/words.ts'
import { listAudit } from '../../audit/list-audit.ts'
import type { Work } from '../../db/in-community.ts'
import { sentence } from '../../http/sentence.ts'
import type { OwnThings } from '../../readings/looks/own-things.ts'

type AsSystem = <T>(piece: (work: Pick<Work, 'db' | 'communityId'>) => Promise<T>) => Promise<T>

const linesAtOnce = 100

async function* linesOf(asSystem: AsSystem, asked: AuditFilter): AsyncGenerator<AuditLine> {
  for (let before: string | undefined; ; ) {
    const { items, next } = await asSystem((work) =>
      listAudit(work, { ...asked, before, pageSize: linesAtOnce }),
    )
    yield* items
    if (!next) return
    before = next
  }
}

/**
 * What a user did, newest first, as a sentence. What it did it to is named when that is its own; others are not named in an
 * archive that somebody takes away.
 */
export async function* didBy(
  asSystem: AsSystem,
  { userId, memberIds, meters }: OwnThings,
  language: Language,
) {
  const own = new Set([userId, ...memberIds, ...meters.map(({ id }) => id)])
  for await (const { at, action, entity, entityId, subject } of linesOf(asSystem, { user: userId })) {
    const what = own.has(entityId) ? (subject ?? '') : ''
    const said = sentence(language, `auditAction.${wordOfAction(action)}`, { what }).trim()
    yield { at, did: said, action, entity, entityId }
  }
}

/** Who changed what of these members' records, newest first: which fields, not what was in them before. */
export async function* changesOf(asSystem: AsSystem, memberIds: string[]) {
  for (const entityId of memberIds)
    for await (const { at, actor, action, before, after } of linesOf(asSystem, {
      entity: 'member',
      entityId,
    }))
      if (!action.endsWith('-read'))
        yield { at, actor, action, memberId: entityId, fields: fieldsOf(before, after) }
}

const fieldsOf = (...sides: unknown[]) =>
  [...new Set(sides.flatMap((side) => Object.keys(side ?? {})))].sort()
