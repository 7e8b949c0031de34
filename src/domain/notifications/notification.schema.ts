import { z } from 'zod'
import { kinds } from './notification.codes.ts'

/** What somebody is told; `message` is in the language of Accept-Language, `link` a path of the app. */
export const notification = z.object({
  id: z.uuid(),
  kind: z.enum(kinds),
  message: z.string(),
  link: z.string().nullable(),
  at: z.iso.datetime(),
  readAt: z.iso.datetime().nullable(),
})
export type Notification = z.output<typeof notification>

/** Newest first. */
export const notificationsQuery = z.object({
  unread: z
    .enum(['true', 'false'], 'choose-one')
    .transform((text) => text === 'true')
    .default(false),
  page: z.coerce.number('number').int('number').min(1, 'number').max(1_000_000, 'too-high').default(1),
  pageSize: z.coerce.number('number').int('number').min(1, 'number').max(100, 'too-high').default(25),
})
export type NotificationsQuery = z.output<typeof notificationsQuery>

/** All up to this one are read: what came since nobody has seen. */
export const readUpTo = z.object({ upTo: z.uuid('required') })

export const notificationChoice = z.object({
  kind: z.enum(kinds, 'choose-one'),
  inApp: z.boolean('choose-one'),
  byMail: z.boolean('choose-one'),
})
export type NotificationChoice = z.output<typeof notificationChoice>
