import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { mailOf, unsuppress, waitAgain } from './outbox.store.ts'

/** Sends a mail that was not: also to an address that was refused before, because somebody says that it is good now. 409 when it was sent or is on its way. */
export async function sendAgain(work: Work, id: string) {
  if (!(await waitAgain(work, id))) throw new Refusal(409, 'mail-under-way')
  const { address } = await mailOf(work, id)
  await unsuppress(work, address)
  await writeAuditLine(work, { action: 'mail.sent-again', entityId: id, after: { email: address } })
}
