import { oneLine } from '../../domain/notifications/filled.ts'
import type { Mail, MailState, MailTry } from '../../domain/notifications/mail.codes.ts'
import { mostTries } from '../../domain/notifications/mail.codes.ts'
import { judge } from '../../domain/notifications/smtp-answer.ts'
import { asSystem } from '../db/in-community.ts'
import type { House } from '../http/house.ts'
import { mailHtml } from './mail-html.ts'
import { mailText, plainText } from './mail-text.ts'
import * as store from './mails.store.ts'

/** `communityId` of all zeroes: about an account, see migrations/0040_mails.sql. */
export type MailJob = { communityId: string; id: string }
type Needs = Pick<House, 'database' | 'clock' | 'post' | 'publicUrl'>

/** Longer than any conversation with an SMTP server lasts, by the timeouts of adapters/mail/post.ts. */
const leaseMs = 5 * 60_000

/**
 * Tries once to send a mail and writes down what came of it; `again` when it is to be tried later. Between the server's
 * yes and our note of it there is a moment in which a crash makes the mail be sent once more, under the same Message-ID.
 */
export async function deliverMail(house: Needs, { communityId, id }: MailJob): Promise<'done' | 'again'> {
  const { app } = house.database
  const now = house.clock.now()
  const taken = await asSystem(app, communityId, async (work) => {
    const mail = await store.takeMail(work, id, now, new Date(now.getTime() + leaseMs))
    if (!mail) return null
    const instead: MailState | null = !house.post
      ? 'kept'
      : (await store.isSuppressed(work, mail.address))
        ? 'suppressed'
        : null
    if (instead) await store.settleMail(work, id, { state: instead })
    return instead ? null : mail
  })
  if (!taken)
    return (await asSystem(app, communityId, (work) => store.isWaiting(work, id))) ? 'again' : 'done'
  const answer = await send(house, taken, id)
  const verdict = judge(answer)
  const outcome = verdict === 'nobody-there' ? 'refused' : verdict
  const says = oneLine(answer.text)
  const tries: MailTry[] = [...taken.tries, { at: house.clock.now().toISOString(), outcome, says }]
  const isLast = outcome !== 'not-now' || tries.length >= mostTries
  const state: MailState = { accepted: 'sent', refused: 'refused', 'not-now': isLast ? 'failed' : 'waiting' }[
    outcome
  ] as MailState
  await asSystem(app, communityId, async (work) => {
    await store.settleMail(work, id, { state, tries, ...(state === 'sent' ? { sentAt: now } : {}) })
    if (verdict === 'nobody-there') await store.suppress(work, taken.address, says)
  })
  return isLast ? 'done' : 'again'
}

async function send({ post, publicUrl }: Needs, mail: store.TakenMail, id: string) {
  const text = mailText({ ...mail, mail: mail.template as Mail }, publicUrl)
  const { subject, language } = text
  return post!.deliver({
    ...{ id, to: mail.address, subject, language, text: plainText(text), html: mailHtml(text) },
  })
}
