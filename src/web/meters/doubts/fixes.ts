import type { MeterDoubt } from '../../../domain/meters/doubts.ts'
import type { ChangeKind } from '../changes/kinds.ts'

/** How each doubt is put right: the dialog that does it; readings come from elsewhere, one can only look at them. */
export const fixOf = {
  'no-configuration-today': 'reactivate',
  'no-holder': 'holder',
  'no-readings': null,
  'power-above-amperage': 'correct',
  'city-not-of-postal-code': 'identity',
  'ean-prefix': 'identity',
  'ean-check-digit': 'identity',
} as const satisfies Record<MeterDoubt, ChangeKind | null>
