import { z } from 'zod'
import { languages } from '../words/words.ts'
import { mailStates, mails } from './mail.codes.ts'

// What the API says of the mails of a community; `subject` and `text` are in the language of the receiver.

export const mailLine = z.object({
  id: z.uuid(),
  mail: z.enum(mails),
  address: z.string(),
  language: z.enum(languages),
  subject: z.string(),
  state: z.enum(mailStates),
  at: z.iso.datetime(),
  sentAt: z.iso.datetime().nullable(),
  /** what the other server answered to the last try */
  lastAnswer: z.string().nullable(),
})
export type MailLine = z.output<typeof mailLine>

export const mailDetail = mailLine.extend({
  text: z.string(),
  /** the whole address behind the button; null when there is none, or the mail was sent: then it is the receiver's alone */
  link: z.string().nullable(),
  tries: z.array(
    z.object({
      at: z.iso.datetime(),
      outcome: z.enum(['accepted', 'not-now', 'refused']),
      says: z.string(),
    }),
  ),
})
export type MailDetail = z.output<typeof mailDetail>

/** Newest first. `unsent`: all that somebody may have to see to. */
export const mailsQuery = z.object({
  state: z.enum([...mailStates, 'unsent'], 'choose-one').optional(),
  page: z.coerce.number('number').int('number').min(1, 'number').max(1_000_000, 'too-high').default(1),
  pageSize: z.coerce.number('number').int('number').min(1, 'number').max(100, 'too-high').default(25),
})
export type MailsQuery = z.output<typeof mailsQuery>
