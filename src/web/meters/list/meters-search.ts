import { z } from 'zod'
import { meterListQuery, meterStatuses } from '../../../domain/meters/meter.schema.ts'
import { listSearch } from '../../ui/list-search.ts'

/** What the address of the meters list says: which meters are shown, and whether one is being added. */
export const metersSearch = listSearch(meterListQuery.shape.sort.unwrap()).extend({
  status: z.enum(meterStatuses).optional().catch(undefined),
  /** the form for a new meter is open */
  add: z.boolean().optional().catch(undefined),
  /** the meter to point out, because it has just been made */
  highlight: z.uuid().optional().catch(undefined),
})
export type MetersSearch = z.output<typeof metersSearch>
