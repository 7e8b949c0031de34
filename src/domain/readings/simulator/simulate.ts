import { fluviusPortal } from './layouts/fluvius.ts'
import { oresConsumption, oresProduction } from './layouts/ores.ts'
import { plainLong, plainWide } from './layouts/plain.ts'
import { resaWorkbook } from './layouts/resa.ts'
import { sibelgaMonthly } from './layouts/sibelga.ts'
import type { SimulatedDay } from './simulated-day.ts'
import { type Manner, plainManner, type SimulatedFile } from './simulated-file.ts'

/** Every layout that can be written, by the profile that reads it. */
const layouts = {
  'resa-workbook': resaWorkbook,
  'ores-production': oresProduction,
  'ores-consumption': oresConsumption,
  'fluvius-portal': fluviusPortal,
  'sibelga-monthly': sibelgaMonthly,
  'plain-long': plainLong,
  'plain-wide': plainWide,
} as const
export type SimulatedLayout = keyof typeof layouts
export const simulatedLayouts = Object.keys(layouts) as SimulatedLayout[]

/** A file of these days in a DSO's layout, written in the manner told; the days themselves come from `simulated-day.ts` and `happenings.ts`. */
export const simulate = (
  layout: SimulatedLayout,
  days: readonly SimulatedDay[],
  manner: Partial<Manner> = {},
): SimulatedFile => layouts[layout](days, { ...plainManner, ...manner })
