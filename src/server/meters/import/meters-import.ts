import { addressLines } from '../../../domain/meters/address.ts'
import type { MeterRow } from '../../../domain/meters/import/plan-meter.ts'
import type { MeterState } from '../../../domain/meters/meter-state.ts'
import type { ImportKind } from '../../table-imports/import-kind.ts'
import { changedMeters } from '../changed-meters.store.ts'
import { allDsos } from '../dsos.store.ts'
import { planImport } from './plan-import.ts'

/** What the import of meters does of its own. */
export const metersImport: ImportKind<MeterRow, MeterState> = {
  things: changedMeters,
  table: async (work) => ({ things: 'meters', dsos: await allDsos(work) }),
  plan: planImport,
  about: ({ ean, meterId, address }, language) => ({
    name: ean,
    about: address && addressLines(address, language).join(', '),
    id: meterId,
  }),
}
