import { groupEan } from '../../../domain/meters/ean.ts'
import { useSay } from '../../intl.tsx'
import type { ImportTarget } from '../../ui/import/target.ts'

/** What the import of meters says and does of its own. */
export function useMetersTarget(): ImportTarget {
  const say = useSay()
  return {
    words: 'importMeters',
    nameTitle: say('meters.ean'),
    name: ({ name }) => (name ? groupEan(name) : '–'),
  }
}
