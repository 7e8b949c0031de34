import type { ImportMapping } from './mapping.schema.ts'
import { fluvius } from './profiles/fluvius.ts'
import { mapped } from './profiles/mapped.ts'
import { ores } from './profiles/ores.ts'
import { plainLong } from './profiles/plain-long.ts'
import { plainWide } from './profiles/plain-wide.ts'
import { resa } from './profiles/resa.ts'
import { sibelga } from './profiles/sibelga.ts'
import type { Profile, Recognition, SheetSample } from './sample.ts'

export type { Recognition, SheetSample } from './sample.ts'

const profiles: readonly Profile[] = [resa, ores, fluvius, sibelga, plainLong, plainWide]

/**
 * The ways in which a file can be read, the surest first; none: its layout has to be described (`importMapping`). It is
 * found by content: the first 30 rows of each sheet, whole. `mappings` are what users of the community described before.
 */
export function recognise(
  sheets: readonly SheetSample[],
  mappings: readonly ImportMapping[] = [],
): Recognition[] {
  return [
    ...mappings.map((mapping) => mapped(sheets, mapping)),
    ...profiles.map((profile) => profile(sheets)),
  ]
    .filter((found) => found !== null)
    .sort((a, b) => b.confidence - a.confidence)
}
