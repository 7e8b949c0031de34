import { legalVersions } from '../../domain/auth/consent.ts'
import { openTestHouse, type Who } from './test-house.ts'

/** A house, and what the tests of invitations do there. */
export async function openInvitations() {
  const house = await openTestHouse()
  let people = 0
  /** From the link to the path of the API about it. */
  const linkPath = (link: string) => link.replace('http://localhost:3000/', '/api/v1/')
  return {
    house,
    linkPath,
    /** An address that nobody has used yet. */
    someone: () => `somebody-${++people}@example.be`,
    ask: (body: object, by: Who = 'south-admin') =>
      house.call(by, `${house.south.path}/invitations`, {
        body: { role: 'member', language: 'fr', ...body },
      }),
    accept: (link: string, body: object, headers = {}) =>
      house.call(null, `${linkPath(link)}/acceptance`, { body, headers }),
    decline: (link: string) => house.call(null, `${linkPath(link)}/refusal`, { method: 'POST' }),
    /** An invitation as the managers see it. */
    one: async (id: string) => (await house.asManager(`/invitations/${id}`)).body,
    roleOf: async (email: string) =>
      (
        await house.owner(
          `select role from community_users join auth."user" u on u.id = user_id where community_id = $1 and email = $2`,
          [house.south.id, email],
        )
      )[0]?.role,
  }
}

export const account = { name: 'Anne Peeters', password: 'a long short sentence', consent: legalVersions }
export const record = { kind: 'individual', name: 'Peeters', firstName: 'Anne' }
