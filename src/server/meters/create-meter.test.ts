import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../db/new-id.ts'
import { configurationBody, memberBody, meterBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let holder: string
let neighbour: string
let serial = 0

const freshEan = () => `5414490${String(++serial).padStart(11, '0')}`
const create = (body: unknown, headers: Record<string, string> = {}) =>
  house.asManager('/meters', { body, headers })
const errorsOf = (answer: { body: { errors: { path: string; code: string }[] } }) =>
  answer.body.errors.map(({ path, code }) => [path, code])

beforeAll(async () => {
  house = await openTestHouse()
  holder = (await house.asManager('/members', { body: memberBody() })).body.id
  const made = await house.call('north-manager', `${house.north.path}/members`, { body: memberBody() })
  neighbour = made.body.id
})
afterAll(() => house.close())

describe('a meter that is created', () => {
  it('is answered whole, with its holder, its status and its doubts', async () => {
    const answer = await create(meterBody({ holderId: holder }))
    expect(answer.status).toBe(201)
    expect(answer.headers.location).toBe(`${house.south.path}/meters/${answer.body.id}`)
    const { from, ...values } = configurationBody()
    expect(answer.body).toEqual({
      id: expect.any(String),
      ean: '541449123456789012',
      meterNumber: 'M-1',
      address: { street: 'Rue de l’Énergie', houseNumber: '42', box: '1', postalCode: '4000', city: 'Liège' },
      phases: 'single',
      readingFrequency: 'monthly',
      tariffGroup: 'low-voltage',
      configuration: { id: expect.any(String), from, until: null, ...values, endReason: '' },
      holder: { id: holder, name: 'Élise Lambert' },
      operation: null,
      status: 'active',
      statusSince: '2026-01-01',
      doubts: ['no-readings', 'ean-check-digit'],
      dismissedDoubts: [],
      dataUntil: null,
      holders: [{ from: '2026-01-01', until: null, member: { id: holder, name: 'Élise Lambert' } }],
      operations: [],
      devices: [{ from: null, meterNumber: 'M-1' }],
      version: 1,
    })
    expect((await house.asManager(`/meters/${answer.body.id}`)).body).toEqual(answer.body)
    const list = await house.asManager('/meters?q=541449123456789012')
    expect(list.body.items).toMatchObject([{ id: answer.body.id, status: 'active', holder: { id: holder } }])
  })

  it('keeps the EAN however it was pasted', async () => {
    const ean = freshEan()
    const pasted = `="${ean.slice(0, 6)} ${ean.slice(6, 12)}.${ean.slice(12)}"`
    expect((await create(meterBody({ ean: pasted }))).body.ean).toBe(ean)
  })

  it('is planned when it begins in the future', async () => {
    const answer = await create(
      meterBody({ ean: freshEan(), holderId: holder, configuration: { from: '2026-06-16' } }),
    )
    expect(answer.body).toMatchObject({
      status: 'planned',
      statusSince: '2026-06-16',
      holder: { id: holder },
    })
  })

  it('neither produces nor injects when its chain is none', async () => {
    const {
      generatingCapacityKva: _,
      injectionStatus: __,
      ...rest
    } = configurationBody({ productionChain: 'none' })
    const answer = await create({ ...meterBody({ ean: freshEan() }), configuration: rest })
    expect(answer.body.configuration).toMatchObject({ generatingCapacityKva: 0, injectionStatus: 'none' })
  })

  it('keeps decimals exactly', async () => {
    const configuration = { samplingPowerKva: 9.2, amperageA: 62.125, generatingCapacityKva: 0.001 }
    const answer = await create(meterBody({ ean: freshEan(), configuration }))
    expect(answer.body.configuration).toMatchObject(configuration)
  })
})

describe('a meter is refused', () => {
  it('with every wrong field at once, each at its path and in the caller’s language', async () => {
    const body = { ...meterBody({ ean: '12 AB', phases: 'two' as never }), address: {}, meterNumber: ' ' }
    const answer = await create(body, { 'accept-language': 'nl-BE,nl;q=0.9' })
    expect(answer.status).toBe(422)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.headers['content-language']).toBe('nl')
    expect(errorsOf(answer)).toEqual([
      ['address.street', 'required'],
      ['address.houseNumber', 'required'],
      ['address.postalCode', 'required'],
      ['address.city', 'required'],
      ['ean', 'ean-length'],
      ['meterNumber', 'required'],
      ['phases', 'choose-one'],
    ])
    for (const { message } of answer.body.errors) expect(message).toMatch(/\w+ \w+/)
  })

  it('with what one choice asks of another field, beside everything else', async () => {
    const { generatingCapacityKva: _, injectionStatus: __, dso: ___, ...rest } = configurationBody()
    const answer = await create({ ...meterBody({ ean: 'x' }), configuration: rest })
    expect(errorsOf(answer)).toEqual([
      ['ean', 'ean-length'],
      ['configuration.dso', 'choose-one'],
      ['configuration.generatingCapacityKva', 'number'],
      ['configuration.injectionStatus', 'choose-one'],
    ])
    const none = configurationBody({ productionChain: 'none' })
    expect(errorsOf(await create(meterBody({ ean: freshEan(), configuration: none })))).toEqual([
      ['configuration.generatingCapacityKva', 'nothing-produced'],
      ['configuration.injectionStatus', 'nothing-produced'],
    ])
  })

  it('when its holder or its DSO does not exist, both said at once', async () => {
    for (const holderId of [newId(), neighbour]) {
      const answer = await create(meterBody({ ean: freshEan(), holderId, configuration: { dso: 'enron' } }))
      expect(answer.status).toBe(422)
      expect(errorsOf(answer)).toEqual([
        ['configuration.dso', 'dso-unknown'],
        ['holderId', 'holder-unknown'],
      ])
    }
  })

  it('with 409 at the EAN when it exists, telling which meter has it', async () => {
    const ean = freshEan()
    const first = await create(meterBody({ ean }))
    const second = await create(meterBody({ ean, meterNumber: 'M-2' }))
    expect(second.status).toBe(409)
    expect(second.body).toMatchObject({
      code: 'ean-exists',
      meterId: first.body.id,
      errors: [{ path: 'ean' }],
    })
  })

  it('once only, of two that arrive together with the same EAN', async () => {
    const ean = freshEan()
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => create(meterBody({ ean, meterNumber: `M-${n}` }))),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
    const made = answers.find(({ status }) => status === 201)!
    for (const { status, body } of answers) if (status === 409) expect(body.meterId).toBe(made.body.id)
  })

  it('not because the neighbour has the same EAN', async () => {
    const ean = freshEan()
    const next = await house.call('north-manager', `${house.north.path}/meters`, { body: meterBody({ ean }) })
    expect([next.status, (await create(meterBody({ ean }))).status]).toEqual([201, 201])
  })

  it('for a wrong check digit, where the community is strict', async () => {
    await house.owner('update communities set strict_ean = true where id = $1', [house.south.id])
    const wrong = await create(meterBody({ ean: '541449123456789019' }))
    const right = await create(meterBody({ ean: '541499999000000012' }))
    await house.owner('update communities set strict_ean = false where id = $1', [house.south.id])
    expect([wrong.status, errorsOf(wrong)]).toEqual([422, [['ean', 'ean-check-digit']]])
    expect([right.status, right.body.doubts]).toEqual([201, ['no-holder', 'no-readings']])
  })

  it('whole: nothing of it stays', async () => {
    const before = await house.owner('select count(*) from meters')
    await create(meterBody({ ean: freshEan(), configuration: { dso: 'enron' } }))
    expect(await house.owner('select count(*) from meters')).toEqual(before)
  })
})

describe('what the form offers', () => {
  it('names the DSOs of the region first, and one by itself only where one alone serves the postal code', async () => {
    const at = async (code: string) => (await house.asManager(`/meter-choices?postalCode=${code}`)).body
    const liege = await at('4000')
    expect(liege.dsos.map((dso: { code: string }) => dso.code)).toEqual([
      ...['aieg', 'aiesh', 'elia', 'ores', 'resa', 'rew'],
      ...['fluvius', 'sibelga'],
    ])
    expect(liege.localities).toContain('Liège')
    expect([liege.suggestedDso, (await at('1000')).suggestedDso, (await at('9000')).suggestedDso]).toEqual([
      null,
      'sibelga',
      'fluvius',
    ])
    expect(await at('40')).toMatchObject({ localities: [], suggestedDso: null })
  })
})
