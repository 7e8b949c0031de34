import { type Filled, filledFor } from '../../domain/notifications/filled.ts'
import { type NotificationKind, notificationKinds } from '../../domain/notifications/notification.codes.ts'
import type { Language } from '../../domain/words/words.ts'
import { sentence } from '../http/sentence.ts'

/** What a notification says; `filled` has its kind beside what its gaps are filled with. */
export function notificationSentence(language: Language, filled: Filled): string {
  const kind = filled.kind as NotificationKind
  return sentence(language, `notification.${kind}`, filledFor(language, notificationKinds[kind].gaps, filled))
}
