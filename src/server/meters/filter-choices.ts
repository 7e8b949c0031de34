import type { MeterFilterChoices } from '../../domain/meters/meter-list.schema.ts'
import type { Work } from '../db/in-community.ts'
import { dsosOn } from './dsos.store.ts'
import { operationsByName } from './operations.store.ts'

/** The DSOs and sharing operations that the list can be filtered by, by name. */
export async function filterChoices(work: Work): Promise<MeterFilterChoices> {
  const dsos = await dsosOn(work)
  return { dsos: dsos.map(({ code, name }) => ({ code, name })), operations: await operationsByName(work) }
}
