import type pg from 'pg'
import type { Mail } from '../../domain/notifications/mail.codes.ts'
import { unsentAccountMails } from './account-mails.store.ts'
import { mailText } from './mail-text.ts'

/**
 * The mails about accounts that were not sent, one a paragraph, for whoever holds the machine: they belong to no community, so
 * that no administrator sees them. Asked as the owner of the tables; `publicUrl` is where browsers reach the server.
 */
export async function accountMails(owner: pg.Client, publicUrl: string): Promise<string> {
  const mails = await unsentAccountMails(owner)
  const said = mails.map((row) => {
    const { subject, button } = mailText({ ...row, mail: row.template as Mail }, publicUrl)
    const when = row.at.toLocaleString('en-GB', { timeZone: 'Europe/Brussels' })
    return [`${when}  ${row.state}  ${row.address}`, `  ${subject}`, ...(button ? [`  ${button.link}`] : [])]
  })
  return said.length === 0
    ? 'Every mail about an account was sent.'
    : said.map((lines) => lines.join('\n')).join('\n\n')
}
