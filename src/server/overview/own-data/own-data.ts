import type { Language } from '../../../domain/words/words.ts'
import { takeAccount, takeAccountLines } from '../../auth/take-account.ts'
import { getMe } from '../../communities/get-me.ts'
import { asUser } from '../../db/in-community.ts'
import type { House } from '../../http/house.ts'
import type { SignedIn } from '../../http/session.ts'
import { invitationsOf, joinRequestsOf, mailsOf } from './own-data.store.ts'
import { ownDataIn } from './own-data-in.ts'
import type { OwnFile } from './own-file.ts'
import { readme } from './readme.ts'

/**
 * Everything the product keeps about whoever is signed in, file after file: a text that says what each holds and what is left
 * out, the account, and for each community a folder. No more than a page of anything is held at a time.
 */
export async function* ownData(house: House, user: SignedIn, asked: Language): AsyncGenerator<OwnFile> {
  const { userId } = user
  const me = await getMe(house, user)
  const { account, waysIn, sessions, keys, passkeys, consents } = await takeAccount(house, userId)
  const language = account.language ?? asked
  yield { name: 'README.txt', text: readme(language, account.name, house.clock.now()) }
  const communities = me.communities.map(({ id, name, role }) => ({ id, name, role }))
  yield { name: 'account.json', json: { ...account, waysIn, communities } }
  yield { name: 'sessions.json', json: sessions }
  yield { name: 'api-keys.json', json: keys }
  yield { name: 'passkeys.json', json: passkeys }
  yield { name: 'consents.json', json: consents }
  yield { name: 'account-activity.json', items: takeAccountLines(house, userId) }
  const asOwner = <T>(work: Parameters<typeof asUser<T>>[2]) => asUser(house.database.app, userId, work)
  yield { name: 'join-requests.json', json: await asOwner(joinRequestsOf) }
  yield { name: 'invitations.json', json: await asOwner(invitationsOf) }
  yield { name: 'mails.json', items: mails((before) => asOwner((db) => mailsOf(db, before, mailsAtOnce))) }
  for (const [i, community] of me.communities.entries())
    yield* ownDataIn(house, user, community.id, `${i + 1}-${folderOf(community.name)}`, language)
}

const mailsAtOnce = 500

async function* mails(page: (before: string | null) => ReturnType<typeof mailsOf>) {
  for (let before: string | null = null; ; ) {
    const found = await page(before)
    yield* found
    if (found.length < mailsAtOnce) return
    before = found.at(-1)!.id
  }
}

/** A name that every system may have for a folder. */
const folderOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[^\w]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 40) || 'community'
