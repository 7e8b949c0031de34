/** What stands in a gap: `text` in one line, `day` a local day, `number`, or the code of a `choice` the sentence makes. */
type Gap = 'text' | 'day' | 'number' | 'choice'

/**
 * Every mail, and the gaps of its text. Texts: `mailSubject`, `mailText` and `mailButton` of words/mails.<language>.json.
 * A mail to an address that somebody else typed has no gap for what that person typed: nobody sends advertising in our name.
 */
export const mailGaps = {
  'invitation-to-member': { community: 'text', inviter: 'text', until: 'day' },
  'invitation-to-manage': { community: 'text', inviter: 'text', until: 'day' },
  'reset-password': { minutes: 'number' },
  'verify-email': { hours: 'number' },
  'account-deleted': { name: 'text' },
  'join-request-confirm': { community: 'text', hours: 'number' },
  'join-request-received': { community: 'text', name: 'text' },
  /** `answer` is accepted or declined; `reason` may be empty */
  'join-request-answered': { community: 'text', answer: 'choice', reason: 'text' },
  /** one notification; `sentence` is made from its kind in the language of the reader */
  notification: { community: 'text', sentence: 'text' },
} as const satisfies Record<string, Record<string, Gap>>

export type Mail = keyof typeof mailGaps
export const mails = Object.keys(mailGaps) as Mail[]

type Filled<Gaps> = { [Name in keyof Gaps]: Gaps[Name] extends 'number' ? number : string }
/** What the gaps of a mail are filled with. */
export type MailValues<M extends Mail> = Filled<(typeof mailGaps)[M]>

/** waiting for its turn · sent · kept, because no SMTP server is configured · refused by the receiver's server · not sent to an address that was refused before · given up */
export const mailStates = ['waiting', 'sent', 'kept', 'refused', 'suppressed', 'failed'] as const
export type MailState = (typeof mailStates)[number]

/** After so many tries in some two days a mail is given up. */
export const mostTries = 20

/** One try to send a mail: `says` is what the other server answered, or what went wrong on the way to it. */
export type MailTry = { at: string; outcome: 'accepted' | 'not-now' | 'refused'; says: string }
