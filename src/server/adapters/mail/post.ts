import { createTransport } from 'nodemailer'
import type { SmtpAnswer, SmtpStep } from '../../../domain/notifications/smtp-answer.ts'

/** `id` makes the Message-ID: a mail that is sent once more, because its answer was lost, is known for the same one. */
export type Letter = {
  id: string
  to: string
  subject: string
  text: string
  html: string
  language: string
}

export type Post = ReturnType<typeof openPost>

const seconds = 1000

/**
 * Hands mails to an SMTP server, `smtp://user:password@host:587` or `smtps://`, one connection for each; `from` is who they
 * come from, `OptimCE <energy@example.org>`. What the server says, or that it says nothing, is answered, never thrown.
 */
export function openPost({ url, from }: { url: string; from: string }) {
  const transport = createTransport({
    url,
    connectionTimeout: 15 * seconds,
    greetingTimeout: 15 * seconds,
    socketTimeout: 30 * seconds,
    dnsTimeout: 15 * seconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = /@([^@\s>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost'
  return {
    async deliver({ id, to, language, ...letter }: Letter): Promise<SmtpAnswer> {
      try {
        const { response } = await transport.sendMail({
          ...letter,
          from,
          to: { name: '', address: to }, // one address, whatever it looks like
          messageId: `<${id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
        })
        return { step: 'content', code: codeOf(response), text: response }
      } catch (error) {
        return asAnswer(error as SmtpError)
      }
    },
    close: () => transport.close(),
  }
}

type SmtpError = Error & { code?: string; command?: string; response?: string; responseCode?: number }

const steps: Record<string, SmtpStep> = { 'MAIL FROM': 'sender', 'RCPT TO': 'receiver', DATA: 'content' }

function asAnswer(error: SmtpError): SmtpAnswer {
  const code = error.responseCode ?? null
  if (error.code === 'EMESSAGE' && code)
    return { step: 'content', code, text: error.response ?? error.message }
  const step = steps[error.command ?? ''] ?? 'connection'
  return { step, code: code || null, text: error.response ?? error.message }
}

const codeOf = (response: string) => Number(/^\d{3}/.exec(response)?.[0] ?? 250)
