import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meterBody } from '../testing/examples.ts'
import { openSharedScene } from '../testing/shared-scene.ts'

let scene: Awaited<ReturnType<typeof openSharedScene>>
let next: string
beforeAll(async () => {
  scene = await openSharedScene()
  const { house } = scene
  next = (await house.call('north-manager', `${house.north.path}/meters`, { body: meterBody() })).body.id
}, 60_000)
afterAll(() => scene.house.close())

const path = () => `/operations/${scene.operation}/calculation`
const put = (body: unknown) => scene.house.asManager(path(), { method: 'PUT', body })

describe('how an operation counts', () => {
  it('is, until somebody says otherwise: nobody receives its own injection, and all give by what they inject', async () => {
    expect((await scene.house.asManager(path())).body).toEqual({
      ...{ ownInjection: 'excluded', givingBack: { by: 'injection' } },
    })
  })

  it('is answered as it was saved, producers in their order', async () => {
    const { A, P } = scene.meters
    for (const body of [
      { ownInjection: 'included', givingBack: { by: 'priority', meterIds: [P, A] } },
      {
        ownInjection: 'excluded',
        givingBack: {
          by: 'coefficients',
          producers: [
            { meterId: A, coefficient: 70 },
            { meterId: P, coefficient: 30 },
          ],
        },
      },
      { ownInjection: 'included', givingBack: { by: 'injection' } },
    ]) {
      expect(await put(body)).toMatchObject({ status: 200, body })
      expect((await scene.house.asManager(path())).body).toEqual(body)
    }
  })

  it('names meters of this community, each once', async () => {
    const { A } = scene.meters
    const codes = async (meterIds: string[]) =>
      (await put({ givingBack: { by: 'priority', meterIds } })).body.errors.map(
        (error: { path: string; code: string }) => `${error.path}: ${error.code}`,
      )
    expect(await codes([A, next])).toEqual(['givingBack.meterIds.1: meter-unknown'])
    expect(await codes([A, A])).toEqual(['givingBack.meterIds.1: producer-twice'])
    expect(await codes([])).toEqual(['givingBack.meterIds: required'])
  })

  it('leaves an audit line', async () => {
    await put({ ownInjection: 'included' })
    const [line] = await scene.house.owner(
      `select before, after from audit_lines where action = 'operation.calculation-changed' order by id desc limit 1`,
    )
    expect(line.after).toEqual({ ownInjection: 'included', givingBack: { by: 'injection' } })
  })
})
