import { type Filled, filledFor, oneLine } from '../../domain/notifications/filled.ts'
import { type Mail, mailGaps } from '../../domain/notifications/mail.codes.ts'
import type { Language } from '../../domain/words/words.ts'
import { sentence } from '../http/sentence.ts'
import { notificationSentence } from './notification-sentence.ts'

/** A mail as it is kept. */
export type KeptMail = { mail: Mail; language: Language; filled: Filled; link: string | null }

/** A mail as somebody reads it; `link` is a whole address, `choices` where one says which of them one wants. */
export type MailText = {
  subject: string
  language: Language
  paragraphs: string[]
  button: { label: string; link: string; says: string } | null
  footer: string
  choices: { says: string; link: string } | null
}

/** Makes the text of a mail; `publicUrl` is where browsers reach this server. Throws when a gap stays open. */
export function mailText({ mail, language, filled, link }: KeptMail, publicUrl: string): MailText {
  const say = (key: string, values?: Filled) => sentence(language, key, values)
  const told =
    mail === 'notification' ? { ...filled, sentence: notificationSentence(language, filled) } : filled
  const values = filledFor(language, mailGaps[mail], told)
  const text = say(`mailText.${mail}`, values)
  return {
    subject: oneLine(say(`mailSubject.${mail}`, values)),
    language,
    paragraphs: [say('mailPart.greeting'), ...text.split('\n\n')].filter(Boolean),
    button: link
      ? { label: say(`mailButton.${mail}`), link: publicUrl + link, says: say('mailPart.link') }
      : null,
    footer: say('mailPart.footer'),
    choices:
      mail === 'notification' && filled.choices
        ? { says: say('mailPart.choices'), link: publicUrl + filled.choices }
        : null,
  }
}

export function plainText({ paragraphs, button, footer, choices }: MailText): string {
  const parts = [...paragraphs]
  if (button) parts.push(`${button.label}:\n${button.link}`)
  parts.push(choices ? `-- \n${footer}\n${choices.says}\n${choices.link}` : `-- \n${footer}`)
  return `${parts.join('\n\n')}\n`
}
