/** How far the conversation came: to the other server, past the sender, past the receiver, past the whole mail. */
export type SmtpStep = 'connection' | 'sender' | 'receiver' | 'content'
/** `code` is null when nobody answered. */
export type SmtpAnswer = { step: SmtpStep; code: number | null; text: string }

export type Judgement = 'accepted' | 'not-now' | 'refused' | 'nobody-there'

/**
 * What an answer means (RFC 5321 4.2.1, RFC 3463). 4xx and no answer: later. 5xx about the receiver or the mail: never; and
 * nobody is at that address when the enhanced code says so (5.1.x, but 5.1.7 and 5.1.8, which are about the sender, or 5.2.1)
 * or there is none. 5xx before that, such as a wrong password, is a mistake in our configuration: later, when it is mended.
 */
export function judge({ step, code, text }: SmtpAnswer): Judgement {
  if (code === null || code < 200) return 'not-now'
  if (code < 400) return step === 'content' ? 'accepted' : 'not-now'
  if (code < 500 || step === 'connection' || step === 'sender') return 'not-now'
  if (step === 'content') return 'refused'
  const enhanced = /\b5\.(\d{1,3})\.(\d{1,3})\b/.exec(text)
  if (!enhanced) return [550, 551, 553].includes(code) ? 'nobody-there' : 'refused'
  const [, subject, detail] = enhanced
  if (subject === '1') return detail === '7' || detail === '8' ? 'refused' : 'nobody-there'
  return subject === '2' && detail === '1' ? 'nobody-there' : 'refused'
}
