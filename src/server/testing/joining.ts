import { operationBody } from './examples.ts'
import { noon, openTestHouse } from './test-house.ts'

/** Two communities in the directory, and somebody who asks to join the one of the south. */
export async function openJoining() {
  const house = await openTestHouse({ trustProxy: true })
  for (const side of ['south', 'north'] as const)
    await house.call(`${side}-manager`, `${house[side].path}/operations`, {
      body: operationBody({ public: true }),
    })
  let addresses = 0
  /** From somewhere else each time: how often one place may ask is a rule of its own. */
  const elsewhere = () => ({ 'x-forwarded-for': `10.1.${Math.floor(++addresses / 250)}.${addresses % 250}` })
  const ask = (
    changes: object = {},
    communityId = house.south.id,
    headers: Record<string, string> = elsewhere(),
  ) =>
    house.call(null, `/api/v1/public/communities/${communityId}/join-requests`, {
      body: {
        ...{
          firstName: 'Anne',
          name: 'Peeters',
          email: 'Anne@Example.org',
          nis: '62063',
          ean: null,
          message: 'Bonjour !',
        },
        ...changes,
      },
      headers: { 'accept-language': 'nl', ...headers },
    })
  const mails = () =>
    house.owner('select template, address, language, filled, link, community_id from mails order by id')
  const tokens = async () =>
    (await mails()).flatMap(({ link }) => /directory\/confirm\/(.+)$/.exec(link ?? '')?.[1] ?? [])
  const confirm = (token: string) =>
    house.call(null, '/api/v1/public/join-requests/confirmations', {
      body: { token },
      headers: elsewhere(),
    })
  const open = async (status = 'open') => (await house.asManager(`/join-requests?status=${status}`)).body
  return {
    ...{ house, elsewhere, ask, mails, tokens, confirm, open },
    /** asked and confirmed: the id of the request */
    confirmed: async (changes: object = {}): Promise<string> => {
      await ask(changes)
      await confirm((await tokens()).at(-1)!)
      return (await open()).items[0].id
    },
    answer: (id: string, body: object) => house.asManager(`/join-requests/${id}/answer`, { body }),
    /** Nobody has asked yet. */
    forget: async () => {
      house.clock.moveTo(noon)
      for (const table of ['join_requests', 'invitations', 'mails', 'notifications'])
        await house.owner(`truncate ${table} cascade`)
    },
  }
}
