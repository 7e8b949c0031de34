import { type Language, localeOf } from '../../../domain/words/words.ts'
import { sentence } from '../../http/sentence.ts'

/** The files beside it and in the folder of a community, in the order in which they come; each has words that say what it holds. */
const files = {
  'account.json': 'account',
  'sessions.json': 'sessions',
  'api-keys.json': 'apiKeys',
  'passkeys.json': 'passkeys',
  'consents.json': 'consents',
  'account-activity.json': 'activity',
  'join-requests.json': 'joinRequests',
  'invitations.json': 'invitations',
  'mails.json': 'mails',
}
const filesOfCommunity = {
  'members.json': 'members',
  'changes-of-my-data.json': 'changes',
  'meters.json': 'meters',
  'readings-….csv': 'readings',
  'documents.json, documents/': 'documents',
  'notifications.json': 'notifications',
  'notification-choices.json': 'choices',
  'saved-views.json': 'views',
  'what-i-did.json': 'did',
  'who-looked-at-my-readings.json': 'looked',
}

/** What lies in the archive, what does not and why, in the language of its owner. */
export function readme(language: Language, name: string, now: Date): string {
  const say = (key: string, values?: Record<string, string>) => sentence(language, `ownData.${key}`, values)
  const when = now.toLocaleString(localeOf[language], {
    ...{ timeZone: 'Europe/Brussels', dateStyle: 'long', timeStyle: 'short' },
  })
  const listed = (all: Record<string, string>) =>
    Object.entries(all).map(([file, key]) => `- ${file}: ${say(key)}`)
  return [
    ...[say('title'), '', say('intro', { name, when }), '', ...listed(files)],
    ...['', say('folders'), '', ...listed(filesOfCommunity)],
    ...[
      '',
      say('leftOut'),
      '',
      ...['number', 'others', 'totals', 'secrets', 'old'].map((key) => `- ${say(key)}`),
    ],
    ...['', say('rights'), ''],
  ].join('\r\n')
}
