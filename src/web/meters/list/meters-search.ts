import * as z from 'zod/mini'
import { meterSorts, meterStatuses } from '../../../domain/meters/meter.codes.ts'
import { lenient, listSearch } from '../../ui/list-search.ts'

/** What the address of the meters list says: which meters are shown, and whether one is being added. */
export const metersSearch = z.extend(listSearch(meterSorts), { status: lenient(z.enum(meterStatuses)) })
export type MetersSearch = z.output<typeof metersSearch>
