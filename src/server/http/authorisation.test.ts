import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasRole, type Role, roles } from '../../domain/communities/community.schema.ts'
import { newId } from '../db/new-id.ts'
import { addMemberChangeSet } from '../testing/change-sets.ts'
import { bulkBody, configurationBody, keyBody, memberBody, meterBody, viewBody } from '../testing/examples.ts'
import { formOf } from '../testing/imports.ts'
import { addJoinRequest } from '../testing/join-requests.ts'
import { matrix } from '../testing/matrix.ts'
import { pdf } from '../testing/matrix-of-documents.ts'
import { mapping } from '../testing/matrix-of-imports.ts'
import { addTold } from '../testing/notification-rows.ts'
import { openTestHouse, type TestHouse, type Who } from '../testing/test-house.ts'

let house: TestHouse
/** What stands in the braces of a path: `spare` is a meter that may go, `planned` a configuration of `meter` that may, `leaver` a member who may. */
type Things = Record<
  | 'joinRequest'
  | 'view'
  | 'key'
  | 'meter'
  | 'member'
  | 'leaver'
  | 'document'
  | 'operation'
  | 'participation'
  | 'assignment'
  | 'spare'
  | 'configuration'
  | 'planned'
  | 'changeSet'
  | 'memberChangeSet'
  | 'import'
  | 'importProfile'
  | 'notification'
  | 'mail'
  | 'user'
  | 'invitation',
  string
>
const things = (id: string): Things => ({
  joinRequest: id,
  ...{ view: id, key: id, meter: id, member: id, operation: id, participation: id, spare: id },
  ...{ leaver: id, assignment: id, document: id, changeSet: id, memberChangeSet: id },
  ...{
    configuration: id,
    planned: id,
    import: id,
    importProfile: id,
    notification: id,
    mail: id,
    user: id,
    invitation: id,
  },
})
const ids = { south: things(''), north: things('') }

beforeAll(async () => {
  house = await openTestHouse()
  for (const side of ['south', 'north'] as const) {
    const member = await house.call(`${side}-manager`, `${house[side].path}/members`, { body: memberBody() })
    const make = async (path: string, body: unknown) =>
      (await house.call(`${side}-manager`, `${house[side].path}/meters${path}`, { body })).body
    // The plain member stands for this member and for the holder of both meters: only then are they there for it, and
    // only then is a 403 to be had.
    const held = await house.call(`${side}-manager`, `${house[side].path}/members`, { body: memberBody() })
    const holder = held.body
    const leaver = await house.call(`${side}-manager`, `${house[side].path}/members`, { body: memberBody() })
    for (const { id } of [member.body, holder, leaver.body]) await house.link(side, id)
    const meter = await make('', meterBody({ holderId: holder.id }))
    const spare = await make('', meterBody({ ean: '541449000000000118', holderId: holder.id }))
    const planned = await make(`/${meter.id}/configurations`, configurationBody({ from: '2028-01-01' }))
    const bulk = bulkBody({
      selection: { ids: [(await make('', meterBody({ ean: '541449000000000125' }))).id] },
    })
    const { fingerprint } = await make('/bulk-changes/preview', bulk)
    const changeSet = await make('/bulk-changes', { ...bulk, fingerprint })
    const view = await house.call(`${side}-manager`, `${house[side].path}/views`, {
      body: viewBody({ shared: true }),
    })
    const key = await house.call(`${side}-manager`, `${house[side].path}/keys`, { body: keyBody() })
    const operation = newId()
    await house.owner(`insert into operations values ($1, $2, 'Quartier', 'rec')`, [
      house[side].id,
      operation,
    ])
    const file = formOf({ file: 'ean;timestamp\r\n', name: 'readings.csv' })
    const sent = await house.call(`${side}-manager`, `${house[side].path}/imports`, { body: file })
    const document = await house.call(
      `${side}-manager`,
      `${house[side].path}/members/${member.body.id}/documents`,
      { body: formOf({ file: pdf, name: 'contrat.pdf' }) },
    )
    const importProfile = newId()
    await house.owner(
      `insert into import_profiles (community_id, id, name, mapping, actor) values ($1, $2, 'Ours', $3, 'X')`,
      [house[side].id, importProfile, mapping],
    )
    const { notification, mail } = await addTold(house, house[side].id)
    const path = `${house[side].path}/operations/${operation}/participations`
    const body = { meterIds: [meter.id], from: '2028-01-01' }
    await house.call(`${side}-manager`, path, { body })
    const participations = await house.call(`${side}-manager`, `${path}?when=future`)
    const assignment = await house.call(
      `${side}-manager`,
      `${house[side].path}/operations/${operation}/keys`,
      { body: { keyId: key.body.id } },
    )
    const user = newId()
    await house.owner(`insert into auth."user" (id, name, email) values ($1, 'Leaver', $2)`, [
      user,
      `${side}-leaver@optimce.test`,
    ])
    await house.owner(`insert into community_users values ($1, $2, 'member')`, [house[side].id, user])
    const invitation = await house.call(`${side}-manager`, `${house[side].path}/invitations`, {
      body: { email: 'invited@example.be', role: 'member', language: 'fr' },
    })
    ids[side] = {
      joinRequest: await addJoinRequest(house, house[side].id),
      user,
      invitation: invitation.body.id,
      operation,
      assignment: assignment.body.id,
      participation: participations.body.items[0].id,
      import: sent.body.id,
      document: document.body.id,
      importProfile,
      notification,
      mail,
      view: view.body.id,
      key: key.body.id,
      member: member.body.id,
      leaver: leaver.body.id,
      meter: meter.id,
      spare: spare.id,
      configuration: meter.configuration.id,
      planned: planned.configuration.id,
      changeSet: changeSet.id,
      memberChangeSet: await addMemberChangeSet(house, house[side].id),
    }
  }
})
afterAll(() => house.close())

const pathOf = (line: (typeof matrix)[number], known: Things) =>
  line.path!.replace(/\{(\w+)\}/g, (_, name: keyof Things) => known[name])
const south = (line: (typeof matrix)[number]) => house.south.path + pathOf(line, ids.south)
const methodOf = (line: (typeof matrix)[number]) =>
  line.route.split(' ')[0] as 'GET' | 'POST' | 'PATCH' | 'DELETE'
const sent = (line: (typeof matrix)[number]) => ({
  method: methodOf(line),
  ...(line.body ? { body: line.body() } : {}),
})

/** `GET /api/health` … out of the tree that Fastify prints, four characters a level. */
function routesOf(app: TestHouse['app']): string[] {
  const above: string[] = []
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const found = /^(.*?)[├└]── (\S*)(?: \(([A-Z, ]+)\))?$/.exec(line)
      if (!found) return []
      const [, indent, segment, methods] = found
      const depth = indent!.length / 4
      above[depth] = segment!
      const path = above.slice(0, depth + 1).join('')
      return methods ? methods.split(', ').map((method) => `${method} ${path}`) : []
    })
}

describe('every route', () => {
  it('stands in the matrix, and the matrix names no other', () => {
    const registered = routesOf(house.app).filter((route) => !/^(HEAD|OPTIONS) |\/api\/docs/.test(route))
    expect(registered.sort()).toEqual(matrix.map(({ route }) => route).sort())
  })

  for (const line of matrix.filter(({ access }) => access === 'public'))
    it(`${line.route} does not ask who it is`, async () => {
      const [method, path] = line.route.split(' ') as ['GET' | 'POST', string]
      const answer = await house.call(null, path, { method, ...(method === 'POST' ? { body: {} } : {}) })
      expect([200, 204, 422, line.ok]).toContain(answer.status)
    })

  for (const line of matrix.filter(({ access }) => access !== 'public'))
    it(`${line.route} answers 401 to whoever is not signed in`, async () => {
      const path = line.path === undefined ? line.route.split(' ')[1]! : south(line)
      expect(await house.call(null, path, sent(line))).toMatchObject({
        status: 401,
        body: { code: 'not-signed-in' },
      })
    })
})

for (const line of matrix.filter(({ path }) => path !== undefined))
  describe(line.route, () => {
    it('answers 404 to the neighbour, whatever its role, and says nothing about what was sent', async () => {
      for (const who of ['north-member', 'north-manager', 'north-admin'] as Who[])
        for (const body of line.body ? [line.body(), {}] : [undefined])
          expect(await house.call(who, south(line), { method: methodOf(line), body })).toMatchObject({
            status: 404,
            body: { code: 'not-found' },
          })
    })

    it('answers 404 for a community that does not exist or is no id', async () => {
      for (const id of [newId(), 'nonsense', '%00', "'--"])
        expect(
          await house.call('south-admin', `/api/v1/communities/${id}${pathOf(line, ids.south)}`, sent(line)),
        ).toMatchObject({ status: 404 })
    })

    if (line.path!.includes('{'))
      it('answers 404 in one’s own community for what belongs next door, does not exist or is no id', async () => {
        for (const others of [ids.north, things(newId()), things('nonsense')])
          for (const who of ['south-member', 'south-admin'] as Who[])
            expect(await house.call(who, house.south.path + pathOf(line, others), sent(line))).toMatchObject({
              status: 404,
              body: { code: 'not-found' },
            })
      })

    const tooLow = roles.filter((role) => line.access !== 'member' && !hasRole(role, line.access as Role))
    if (tooLow.length > 0)
      it(`answers 403 to ${tooLow.join(' and ')}, before it looks at what was sent`, async () => {
        const wrong = line.wrong?.body === undefined ? sent(line) : { ...sent(line), body: line.wrong.body }
        for (const role of tooLow)
          expect(await house.call(`south-${role}`, south(line), wrong)).toMatchObject(
            line.hidden === 'admins' || (line.hidden && role === 'member')
              ? { status: 404, body: { code: 'not-found' } }
              : { status: 403, body: { code: 'role-too-low' } },
          )
      })

    if (line.wrong)
      it('answers 422 at the field that is wrong', async () => {
        const { query = '', body, field } = line.wrong!
        const who = line.access === 'admin' ? 'south-admin' : 'south-manager'
        const answer = await house.call(who, south(line) + query, {
          method: methodOf(line),
          body,
        })
        expect(answer.status).toBe(422)
        expect(answer.body.errors.map(({ path }: { path: string }) => path)).toContain(field)
      })

    it('lets those in who may', async () => {
      const who = `south-${line.access}` as Who
      expect((await house.call(who, south(line), sent(line))).status).toBe(line.ok ?? 200)
    })
  })
