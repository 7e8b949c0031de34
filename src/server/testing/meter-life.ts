import { newId } from '../db/new-id.ts'
import { configurationBody, memberBody, meterBody } from './examples.ts'
import { openTestHouse } from './test-house.ts'

type Body = Record<string, unknown>

/** A house with two members, Marie and Luc, and what the tests of a meter's life do with its meters. */
export async function openMeterLife() {
  const house = await openTestHouse()
  const person = async (name: string, firstName: string): Promise<string> =>
    (await house.asManager('/members', { body: memberBody({ name, firstName }) })).body.id
  const marie = await person('Dupont', 'Marie')
  const luc = await person('Claes', 'Luc')
  let serial = 0

  const make = async (changes: Parameters<typeof meterBody>[0] = {}) => {
    const ean = `5414491${String(++serial).padStart(11, '0')}`
    return (await house.asManager('/meters', { body: meterBody({ ean, holderId: marie, ...changes }) })).body
  }
  const read = async (id: string) => (await house.asManager(`/meters/${id}`)).body
  const history = async (id: string) => {
    const { current, historical, future } = (await house.asManager(`/meters/${id}/configurations`)).body
    return [...future, current, ...historical].filter(Boolean)
  }
  const add = (id: string, body: Body) =>
    house.asManager(`/meters/${id}/configurations`, { body: { ...configurationBody(), ...body } })
  const send = (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: Body, headers = {}) =>
    house.asManager(path, { method, body, headers })
  const takePart = async (id: string) => {
    const operation = newId()
    await house.owner(`insert into operations values ($1, $2, 'Quartier', 'rec')`, [
      house.south.id,
      operation,
    ])
    await house.owner(`insert into participations values ($1, $2, $3, $4, '[2026-02-01,)')`, [
      house.south.id,
      id,
      newId(),
      operation,
    ])
  }
  const audit = async (id: string) =>
    (await house.owner('select action from audit_lines where entity_id = $1 order by id', [id])).map(
      ({ action }) => action,
    )
  return { house, marie, luc, make, read, history, add, send, takePart, audit }
}
