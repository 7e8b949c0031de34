import type { Mail, MailState, MailTry } from '../../domain/notifications/mail.codes.ts'
import type { MailDetail, MailLine, MailsQuery } from '../../domain/notifications/outbox.schema.ts'
import type { Work } from '../db/in-community.ts'
import { mailText, plainText } from './mail-text.ts'
import { mailOf, mailsPage, type StoredMail } from './outbox.store.ts'

/** One page of the mails of the community, newest first. */
export async function listMails(work: Work, query: MailsQuery, publicUrl: string) {
  const { rows, total } = await mailsPage(work, query)
  const { page, pageSize } = query
  return { items: rows.map((row) => lineOf(row, publicUrl)), total, page, pageSize }
}

/** One mail, as its receiver reads it, and every try to send it. */
export async function getMail(work: Work, id: string, publicUrl: string): Promise<MailDetail> {
  const row = await mailOf(work, id)
  const text = textOf(row, publicUrl)
  return {
    ...lineOf(row, publicUrl),
    text: plainText({ ...text, button: null }),
    link: text.button?.link ?? null,
    tries: row.tries as MailTry[],
  }
}

const textOf = (row: StoredMail, publicUrl: string) =>
  mailText({ ...row, mail: row.template as Mail }, publicUrl)

function lineOf(row: StoredMail, publicUrl: string): MailLine {
  const { id, address, language, at, sentAt, tries } = row
  return {
    ...{ id, address, language },
    mail: row.template as Mail,
    subject: textOf(row, publicUrl).subject,
    state: row.state as MailState,
    at: at.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
    lastAnswer: (tries as MailTry[]).at(-1)?.says ?? null,
  }
}
