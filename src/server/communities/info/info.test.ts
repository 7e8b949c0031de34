import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formOf } from '../../testing/imports.ts'
import { openTestHouse, signIn, type TestHouse } from '../../testing/test-house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const path = () => house.south.path
const info = async () => (await house.call('south-member', `${path()}/info`)).body
const change = (body: object, headers = {}) =>
  house.call('south-admin', `${path()}/info`, { method: 'PATCH', body, headers })
const sendLogo = (file: Buffer | string, name = 'logo.png') =>
  house.call('south-admin', `${path()}/logo`, { method: 'PUT', body: formOf({ file, name }) })
const lines = () =>
  house.owner(
    `select action, before, after from audit_lines where community_id = $1 and action like 'community.%' order by id`,
    [house.south.id],
  )

const whole = {
  name: 'Énergie du Sud',
  regulator: 'BE-BRU-BRUGEL',
  description: 'Nous partageons le soleil de nos toits.',
  website: 'www.energie-du-sud.be',
  legalName: 'Énergie du Sud SC',
  enterpriseNumber: 'BE 0202.239.951',
  iban: 'BE68 5390 0754 7034',
  accountHolder: 'Énergie du Sud',
  registeredOffice: { street: 'Rue Neuve', houseNumber: '1', box: '', postalCode: '1000', city: 'Bruxelles' },
  contactName: 'Élise Lambert',
  contactEmail: 'bonjour@energie-du-sud.be',
  contactPhone: '02 123 45 67',
  publicContact: ['email', 'website'],
}

describe('what a community says of itself', () => {
  it('is changed by its administrators and read by all its users; the region follows its regulator', async () => {
    const { version } = await info()
    expect((await change(whole)).status).toBe(200)
    expect(await info()).toEqual({
      ...whole,
      id: house.south.id,
      version: version + 1,
      region: 'BRU',
      website: 'https://www.energie-du-sud.be',
      enterpriseNumber: '0202239951',
      iban: 'BE68539007547034',
      registeredOffice: { ...whole.registeredOffice, box: null },
      logo: null,
    })
    const line = (await lines()).at(-1)
    expect(line).toMatchObject({ action: 'community.info-changed', after: { name: 'Énergie du Sud' } })
    expect(JSON.stringify(line)).not.toContain('BE68539007547034')
  })

  it('keeps what was not sent, and what is as it was leaves no line', async () => {
    const before = await info()
    await change({ contactPhone: '04 123 45 67' })
    expect(await info()).toEqual({ ...before, contactPhone: '04 123 45 67', version: before.version + 1 })
    const count = (await lines()).length
    await change({ contactPhone: '04 123 45 67', publicContact: ['email', 'website'] })
    expect(await lines()).toHaveLength(count)
  })

  it('is not overwritten by who saw an older version', async () => {
    const { version } = await info()
    await change({ contactName: 'Luc' }, { 'if-match': `"${version}"` })
    expect(await change({ contactName: 'Marie' }, { 'if-match': `"${version}"` })).toMatchObject({
      status: 412,
      body: { code: 'settings-changed-meanwhile' },
    })
    expect((await info()).contactName).toBe('Luc')
  })

  it('has no link that runs a script or hides where it leads', async () => {
    for (const website of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://user:secret@example.be',
      'ftp://example.be',
      'no dots',
      'https://localhost',
    ])
      expect(await change({ website })).toMatchObject({
        status: 422,
        body: { errors: [{ path: 'website', code: 'website' }] },
      })
  })

  it('of next door is not to be seen', async () => {
    expect((await house.call('north-admin', `${path()}/info`)).status).toBe(404)
    expect((await house.call('north-admin', `${path()}/logo`)).status).toBe(404)
  })
})

describe('the logo', () => {
  const drawn = (format: 'png' | 'jpeg' | 'webp', width = 900, height = 300) =>
    sharp({ create: { width, height, channels: 3, background: '#15703a' } })[format]()

  it.each(['png', 'jpeg', 'webp'] as const)('of a %s is drawn anew, small, as a PNG', async (format) => {
    const answer = await sendLogo(await drawn(format).withMetadata().toBuffer(), `logo.${format}`)
    expect(answer.status).toBe(200)
    const picture = await house.call('south-member', answer.body.logo)
    expect(picture.headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'private, max-age=604800',
    })
    const { format: kind, width, height, exif } = await sharp(picture.bytes).metadata()
    expect({ kind, width, height, exif }).toEqual({ kind: 'png', width: 512, height: 171, exif: undefined })
  })

  it('of an SVG is only its picture: no script and nothing from elsewhere is left', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="64" height="64"
      onload="alert(1)"><script>alert(2)</script><image xlink:href="file:///etc/passwd" width="9" height="9"/>
      <image xlink:href="http://127.0.0.1:1/x.png" width="9" height="9"/><rect width="64" height="64" fill="#15703a"/></svg>`
    const answer = await sendLogo(svg, 'logo.svg')
    expect(answer.status).toBe(200)
    const { bytes } = await house.call('south-member', answer.body.logo)
    expect((await sharp(bytes).metadata()).format).toBe('png')
    expect(bytes.toString('latin1')).not.toMatch(/script|alert|passwd/)
  })

  it('is refused when it is something else, whatever it is called, too large, or a bomb', async () => {
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
    for (const file of [gif, Buffer.from('%PDF-1.7'), Buffer.from('<html></html>'), Buffer.alloc(100)])
      expect(await sendLogo(file)).toMatchObject({
        status: 422,
        body: { errors: [{ path: 'file', code: 'picture-unknown' }] },
      })
    expect(await sendLogo(Buffer.alloc(2_000_001))).toMatchObject({
      status: 413,
      body: { code: 'picture-too-large' },
    })
    expect((await sendLogo(await drawn('png', 9000, 9000).toBuffer())).status).toBe(422)
  })

  it('stays as it was after a refusal, changes its address with the picture, and goes away', async () => {
    const first = (await sendLogo(await drawn('png').toBuffer())).body.logo
    await sendLogo('nothing')
    expect((await info()).logo).toBe(first)
    const second = (await sendLogo(await drawn('png', 200, 200).toBuffer())).body.logo
    expect(second).not.toBe(first)
    const remove = () => house.call('south-admin', `${path()}/logo`, { method: 'DELETE' })
    expect((await remove()).status).toBe(204)
    expect((await info()).logo).toBeNull()
    expect((await house.call('south-member', second)).status).toBe(404)
    expect((await remove()).status).toBe(204)
    const done = (await lines()).slice(-2).map(({ action }) => action)
    expect(done).toEqual(['community.logo-changed', 'community.logo-removed'])
  })

  it('is not for a plain member to change, whatever the query forgets', async () => {
    await sendLogo(await drawn('png').toBuffer())
    const [{ id }] = await house.owner(`select id from auth."user" where email = 'south-member@optimce.test'`)
    await house.inSouth(async ({ db }) => {
      expect((await db.selectFrom('community_logos').select('hash').execute()).length).toBe(1)
      const gone = await db.deleteFrom('community_logos').executeTakeFirst()
      const changed = await db
        .updateTable('community_logos')
        .set({ hash: '0'.repeat(16) })
        .executeTakeFirst()
      expect([gone.numDeletedRows, changed.numUpdatedRows]).toEqual([0n, 0n])
    }, id)
  })
})

describe('a community of one’s own', () => {
  it('is made by anybody who signs in, who administers it and no other', async () => {
    const made = await house.call('north-member', '/api/v1/communities', {
      body: { name: 'Toits de l’Est', region: 'WAL' },
    })
    expect(made.status).toBe(201)
    const me = (await house.call('north-member', '/api/v1/me')).body
    expect(me.communities.map(({ name, role }: { name: string; role: string }) => `${name} ${role}`)).toEqual(
      [...['Toits de l’Est admin', 'north member']],
    )
    expect((await house.call('south-admin', `/api/v1/communities/${made.body.communityId}`)).status).toBe(404)
  })

  it('needs a name and a region', async () => {
    const answer = await house.call('north-member', '/api/v1/communities', { body: { name: ' ' } })
    expect(answer.body.errors.map(({ path }: { path: string }) => path)).toEqual(['name', 'region'])
  })

  it('is not made where the operator makes them', async () => {
    const closed = await openTestHouse({ newCommunities: 'nobody' })
    try {
      expect((await closed.call(null, '/api/v1/installation')).body).toEqual({
        empty: false,
        newCommunities: 'nobody',
        oidc: null,
      })
      const cookie = await signIn(closed.app, 'south-admin@optimce.test')
      const body = { name: 'Another', region: 'WAL' }
      expect(await closed.call(null, '/api/v1/communities', { body, headers: { cookie } })).toMatchObject({
        status: 403,
        body: { code: 'communities-closed' },
      })
    } finally {
      await closed.close()
    }
  })
})
