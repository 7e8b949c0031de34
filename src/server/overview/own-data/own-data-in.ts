import { viewedLists } from '../../../domain/communities/saved-view.schema.ts'
import { localDayOf } from '../../../domain/time/local-day.ts'
import type { Language } from '../../../domain/words/words.ts'
import { listViews } from '../../communities/list-views.ts'
import { asSystem, inCommunity, type Work } from '../../db/in-community.ts'
import type { House } from '../../http/house.ts'
import type { SignedIn } from '../../http/session.ts'
import { getMember } from '../../members/get-member.ts'
import { getMeter } from '../../meters/get-meter.ts'
import { listChoices } from '../../notifications/choose-notifications.ts'
import { listNotifications } from '../../notifications/list-notifications.ts'
import { ownLooks } from '../../readings/looks/own-looks.ts'
import { ownThings } from '../../readings/looks/own-things.ts'
import { ownReadings } from '../../readings/own-readings.ts'
import { ownDocuments } from './own-documents.ts'
import type { OwnFile } from './own-file.ts'
import { changesOf, didBy } from './own-lines.ts'

/** What a community keeps about a user: a folder. */
export async function* ownDataIn(
  house: House,
  { userId, userName }: SignedIn,
  communityId: string,
  folder: string,
  language: Language,
): AsyncGenerator<OwnFile> {
  const { database, clock } = house
  const today = localDayOf(clock.now())
  const scope = { communityId, userId, userName, today }
  // As a plain member, whatever the role: of a meter its own days, of others nothing.
  const within = <T>(piece: (work: Work) => Promise<T>) =>
    inCommunity(database.app, scope, (work) => piece({ ...work, role: 'member' }))
  // The audit is the managers' to read; one's own lines are one's own.
  const asSystemHere = <T>(piece: Parameters<typeof asSystem<T>>[2]) =>
    asSystem(database.app, communityId, piece)
  const own = await within(ownThings)
  const { memberIds, meters } = own

  yield {
    name: `${folder}/members.json`,
    items: each(memberIds, (id) => within((work) => getMember(work, id))),
  }
  yield { name: `${folder}/changes-of-my-data.json`, items: changesOf(asSystemHere, memberIds) }
  const meterIds = meters.map(({ id }) => id)
  yield { name: `${folder}/meters.json`, items: each(meterIds, (id) => within((work) => getMeter(work, id))) }
  for (const { id, ean } of meters)
    yield {
      name: `${folder}/readings-${ean}.csv`,
      table: {
        sheet: ean,
        columns: [
          { header: 'from', kind: 'text' },
          { header: 'direction', kind: 'text' },
          { header: 'gross kWh', kind: 'number' },
          { header: 'shared kWh', kind: 'number' },
        ],
        rows: ownReadings(within, id, memberIds, today),
      },
    }
  yield* ownDocuments(house, within, communityId, memberIds, folder, language)
  yield { name: `${folder}/notifications.json`, items: notifications(within, language) }
  yield {
    name: `${folder}/notification-choices.json`,
    json: await inCommunity(database.app, scope, listChoices),
  }
  yield { name: `${folder}/saved-views.json`, json: await within(ownViews) }
  yield { name: `${folder}/what-i-did.json`, items: didBy(asSystemHere, own, language) }
  yield { name: `${folder}/who-looked-at-my-readings.json`, items: ownLooks(asSystemHere, own) }
}

async function* each<T>(ids: string[], get: (id: string) => Promise<T>) {
  for (const id of ids) yield await get(id)
}

const pageSize = 100

async function* notifications(
  within: <T>(piece: (work: Work) => Promise<T>) => Promise<T>,
  language: Language,
) {
  for (let page = 1; ; page++) {
    const { items } = await within((work) =>
      listNotifications(work, { unread: false, page, pageSize }, language),
    )
    for (const { kind, message, at, readAt } of items) yield { kind, message, at, readAt }
    if (items.length < pageSize) return
  }
}

async function ownViews(work: Work) {
  const lists = []
  for (const list of viewedLists) lists.push(await listViews(work, list))
  return lists.flat().filter(({ shared }) => !shared)
}
