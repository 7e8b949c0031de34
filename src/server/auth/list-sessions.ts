import type { AccountLine, Session } from '../../domain/auth/account.schema.ts'
import { deviceOf } from '../../domain/auth/device.ts'
import { placeOf } from '../../domain/auth/place.ts'
import type { Asker } from '../http/asker.ts'
import type { House } from '../http/house.ts'
import type { Owner } from '../http/own-account.ts'
import { accountLinesOf, sessionsOf } from './account.store.ts'

const linesShown = 30

/** Where somebody is signed in, used last first; the browser that asks comes before all. */
export async function listSessions(
  house: House,
  { userId, sessionId }: Owner,
  asker: Asker,
): Promise<Session[]> {
  const sessions = await sessionsOf(house.database.auth, userId)
  return sessions
    .map(({ id, ip, agent, signedInAt, lastUsedAt }) => ({
      id,
      ...deviceOf(agent),
      ip,
      place: placeOf(ip, asker.ip),
      signedInAt: signedInAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
      isThis: id === sessionId,
    }))
    .sort((a, b) => Number(b.isThis) - Number(a.isThis))
}

/** What happened to the account lately, newest first. */
export async function listAccountLines(
  house: House,
  { userId }: Owner,
  asker: Asker,
): Promise<AccountLine[]> {
  const lines = await accountLinesOf(house.database.auth, userId, linesShown)
  return lines.map(({ id, at, action, ip, agent, detail }) => ({
    ...{ id, action, detail, ip },
    ...deviceOf(agent),
    at: at.toISOString(),
    place: placeOf(ip, asker.ip),
  }))
}
