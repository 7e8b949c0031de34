import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { problemsOf } from '../../domain/words/problem.ts'
import { configurationBody, memberBody, meterBody } from '../testing/examples.ts'
import { openTestHouse } from '../testing/test-house.ts'
import { onlyKnownFields } from './known-fields.ts'

const house = await openTestHouse()
afterAll(() => house.close())

describe('a body with a field that the API does not know', () => {
  it('is refused with the field, and with whatever else is wrong', async () => {
    const body = { ...memberBody(), firstname: 'Marie', email: 'none' }
    const answer = await house.asManager('/members', {
      body,
      headers: { 'accept-language': 'en' },
    })
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid-input' } })
    expect(answer.body.errors).toHaveLength(2)
    expect(answer.body.errors).toContainEqual({
      ...{ path: 'firstname', code: 'unknown-field', message: 'This field does not exist.' },
    })
  })

  it('is refused however deep the field is', async () => {
    const meter = meterBody()
    const body = {
      ...meter,
      address: { ...meter.address, country: 'BE' },
      configuration: { ...configurationBody(), power: 3 },
    }
    const answer = await house.asManager('/meters', { body })
    expect(answer.body.errors.map(({ path }: { path: string }) => path)).toEqual([
      'address.country',
      'configuration.power',
    ])
  })

  it('is refused in what is put together of two shapes, but not for the fields of the other one', async () => {
    const { id } = (await house.asManager('/meters', { body: meterBody({ holderId: null }) })).body
    const { id: memberId } = (await house.asManager('/members', { body: memberBody() })).body
    const update = configurationBody({ from: '2026-03-01' })
    const path = `/meters/${id}/configurations`
    const wrong = await house.asManager(path, { body: { ...update, holder: { memberId } } })
    expect(wrong.body.errors).toMatchObject([{ path: 'holder', code: 'unknown-field' }])
    const holderChange = { memberId, from: '2026-03-01' }
    expect((await house.asManager(path, { body: { ...update, holderChange } })).status).toBe(201)
  })

  it('is refused in the question of an address too, where a misspelt filter would find everything', async () => {
    for (const path of ['/meters?statuss=active', '/members?statuss=x', '/imports?statuss=x'])
      expect(await house.asManager(path)).toMatchObject({
        status: 422,
        body: { errors: [{ path: 'statuss', code: 'unknown-field' }] },
      })
    expect((await house.asManager('/meters?status=active')).status).toBe(200)
  })

  it('is described as refused', () => {
    const { paths } = house.app.swagger() as { paths?: object }
    expect(paths).toHaveProperty(
      [
        ...[
          '/api/v1/communities/{communityId}/members',
          'post',
          'requestBody',
          'content',
          'application/json',
        ],
        ...['schema', 'additionalProperties'],
      ],
      false,
    )
  })
})

describe('a schema of known fields only', () => {
  const refused = (schema: z.ZodType, value: unknown) => {
    const { error } = onlyKnownFields(schema).safeParse(value)
    return error ? problemsOf(error).map(({ path }) => path) : []
  }
  const known = z.object({ a: z.string().optional() })

  it.each([
    ['a list', z.array(known), [{ b: 1 }], ['0.b']],
    [
      'what may be left out or be nothing',
      z.object({ c: known.nullable().optional() }),
      { c: { b: 1 } },
      ['c.b'],
    ],
    ['what is changed afterwards', known.transform(({ a }) => a), { b: 1 }, ['b']],
    ['what has a rule of its own', known.refine(() => true), { b: 1 }, ['b']],
    [
      'one of several shapes',
      z.discriminatedUnion('kind', [known.extend({ kind: z.literal('x') })]),
      { kind: 'x', b: 1 },
      ['b'],
    ],
    ['what takes anything', z.looseObject({}), { b: 1 }, []],
    ['a dictionary', z.record(z.string(), z.number()), { b: 1 }, []],
  ] as const)('looks into %s', (_, schema, value, paths) => {
    expect(refused(schema, value)).toEqual(paths)
  })

  it('still changes and checks what it knows', () => {
    const schema = z.object({ a: z.string().trim() }).refine(({ a }) => a !== 'no', 'not-so')
    expect(onlyKnownFields(schema).parse({ a: ' yes ' })).toEqual({ a: 'yes' })
    expect(onlyKnownFields(schema).safeParse({ a: 'no' }).success).toBe(false)
    expect(schema.parse({ a: 'yes', b: 1 })).toEqual({ a: 'yes' })
  })
})
