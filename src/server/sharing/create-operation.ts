import { isMunicipality } from '../../domain/places/municipality.ts'
import type { NewOperation } from '../../domain/sharing/operation.schema.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { insertOperation } from './operations.store.ts'

/** A new operation under the given id, private unless it says otherwise. */
export async function createOperation(work: Work, id: string, operation: NewOperation) {
  refuseUnknownMunicipalities(operation)
  await insertOperation(work, id, operation)
  await writeAuditLine(work, { action: 'operation.created', entityId: id, after: operation })
}

/** 422 at each code that is no municipality's. The browser does not know the list, so the shape alone cannot tell. */
export function refuseUnknownMunicipalities({ municipalities }: NewOperation) {
  const errors = municipalities.flatMap((nis, i) =>
    isMunicipality(nis) ? [] : [{ path: `municipalities.${i}`, code: 'municipality-unknown' }],
  )
  if (errors.length > 0) throw new Refusal(422, 'invalid-input', undefined, { errors })
}
