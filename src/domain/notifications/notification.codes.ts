import type { Region } from '../communities/community.schema.ts'
import type { Language } from '../words/words.ts'

type Gap = 'text' | 'number' | 'day' | 'month' | 'choice'
type Kind = {
  /** who may get it at all */
  audience: 'everybody' | 'managers'
  /** is a mail sent too, unless somebody chose otherwise */
  byMail: boolean
  gaps: Record<string, Gap>
}

/** Every kind of notification; its sentence is `notification.<kind>` of words/notifications.<language>.json. */
export const notificationKinds = {
  /** somebody answered an invitation: `answer` is accepted or declined */
  invitation: { audience: 'managers', byMail: false, gaps: { name: 'text', answer: 'choice' } },
  'join-request': { audience: 'managers', byMail: true, gaps: { name: 'text' } },
  'member-updated': { audience: 'everybody', byMail: false, gaps: { member: 'text', actor: 'text' } },
  'document-uploaded': {
    audience: 'everybody',
    byMail: true,
    gaps: { document: 'text', member: 'text' },
  },
  'meter-awaiting': { audience: 'managers', byMail: false, gaps: { meters: 'number' } },
  'import-finished': { audience: 'managers', byMail: false, gaps: { file: 'text', outcome: 'choice' } },
  'key-to-approve': { audience: 'managers', byMail: true, gaps: { key: 'text', operation: 'text' } },
  /** `month` is its first day */
  'month-incomplete': { audience: 'managers', byMail: true, gaps: { month: 'month', meters: 'number' } },
} as const satisfies Record<string, Kind>

export type NotificationKind = keyof typeof notificationKinds
export const kinds = Object.keys(notificationKinds) as NotificationKind[]

type Filled<Gaps> = { [Name in keyof Gaps]: Gaps[Name] extends 'number' ? number : string }
/** What the gaps of a notification's sentence are filled with. */
export type NotificationValues<K extends NotificationKind> = Filled<(typeof notificationKinds)[K]['gaps']>

export type Choice = { inApp: boolean; byMail: boolean }
/** What counts as long as somebody chose nothing. */
export const defaultChoice = (kind: NotificationKind): Choice => ({
  inApp: true,
  byMail: notificationKinds[kind].byMail,
})

/** In which language to write to somebody of a region who has not said. */
export const languageOfRegion: Record<Region, Language> = { WAL: 'fr', BRU: 'fr', VLA: 'nl' }
