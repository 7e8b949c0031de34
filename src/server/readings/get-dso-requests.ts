import type { DsoRequestQuery, DsoRequests } from '../../domain/readings/completeness.schema.ts'
import { dsoRequest, owedByDso } from '../../domain/readings/dso-request.ts'
import type { Language } from '../../domain/words/words.ts'
import { getCommunity } from '../communities/get-community.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { sentence } from '../http/sentence.ts'
import { isOperation } from '../meters/find-operation.ts'
import { getOperation } from '../meters/get-operation.ts'
import { nameDsos } from '../meters/name-dsos.ts'
import { nameMeters } from '../meters/name-meters.ts'
import { completenessOf } from './completeness-of.ts'

/** A message for each DSO that owes readings of these days, in a language, ready to be sent. */
export async function getDsoRequests(
  work: Work,
  query: DsoRequestQuery,
  language: Language,
): Promise<DsoRequests> {
  const { operationId } = query
  if (operationId && !(await isOperation(work, operationId))) throw new Refusal(404, 'not-found')
  const operation = operationId ? (await getOperation(work, operationId)).name : null
  const community = (await getCommunity(work)).name
  const meters = await completenessOf(work, query)
  const names = await nameMeters(
    work,
    meters.map(({ id }) => id),
    [],
  )
  const byEan = meters
    .map(({ id, days, active }) => ({ ean: names.meters.get(id)!.ean, days, active }))
    .toSorted((a, b) => (a.ean < b.ean ? -1 : 1))
  const owed = owedByDso(query.from, byEan)
  const dsos = await nameDsos(work, [...owed.keys()])
  const requests = [...owed].map(([code, of]) =>
    dsoRequest({ dso: { code, name: dsos[code]! }, community, operation, asked: query }, of, (key, params) =>
      sentence(language, `dsoRequest.${key}`, params),
    ),
  )
  return { requests: requests.toSorted((a, b) => (a.dso.name < b.dso.name ? -1 : 1)) }
}
