import { z } from 'zod'
import { isEan } from '../../meters/ean.ts'
import { energyUnits } from './cells/energy-cell.ts'
import { directions, measures } from './measures.ts'
import { clocks, slotMarks } from './slots/calendar.ts'

// What a user says about a layout that no profile knows. It is kept as a profile of the community: columns are found again
// by their headers, so that next month's file may have them elsewhere.

/** A column: by its header where it has one, else by its letters. */
const columnRef = z.strictObject({
  header: z.string().trim().min(1, 'required').max(200, 'too-long').nullable(),
  letters: z.string().regex(/^[A-Z]{1,3}$/, 'invalid'),
})
export type ColumnRef = z.infer<typeof columnRef>

const direction = z.enum(directions, 'choose-one')
const measure = z.enum(measures, 'choose-one')
const unit = z.enum(energyUnits, 'choose-one')
const sheet = z.string().max(200, 'too-long').nullable()
const row = z.int('invalid').min(0, 'invalid').max(1000, 'invalid')
const stamp = z.strictObject({
  column: columnRef,
  time: columnRef.nullable(),
  marks: z.enum(slotMarks, 'choose-one'),
  clock: z.enum(clocks, 'choose-one'),
})

const long = z.strictObject({
  shape: z.literal('long'),
  /** null: the first sheet that has the columns */
  sheet,
  /** 0: there is none */
  headerRow: row,
  stamp,
  ean: columnRef,
  /** the column that tells the direction; null: each column of values has its own */
  flow: columnRef.nullable(),
  quality: columnRef.nullable(),
  values: z
    .array(z.strictObject({ column: columnRef, measure, direction: direction.nullable(), unit }))
    .min(1, 'required')
    .max(20, 'too-long'),
})

const wide = z.strictObject({
  shape: z.literal('wide'),
  sheet,
  headerRow: row,
  stamp,
  /** columns whose header holds the EAN: of this direction where the header tells none; null: there are none */
  eanColumns: z.strictObject({ direction: direction.nullable(), measure, unit: unit.nullable() }).nullable(),
  /** columns that the user gave an EAN */
  columns: z
    .array(
      z.strictObject({
        column: columnRef,
        ean: z.string().refine(isEan, 'ean-length'),
        direction,
        measure,
        unit,
      }),
    )
    .max(2000, 'too-long'),
})

/** A layout as a user describes it. A long one without a column of directions must say the direction of each value. */
export const importMapping = z
  .discriminatedUnion('shape', [long, wide], 'choose-one')
  .superRefine((mapping, context) => {
    if (mapping.shape === 'wide') {
      if (!mapping.eanColumns && mapping.columns.length === 0)
        context.addIssue({ code: 'custom', message: 'required', path: ['columns'] })
      return
    }
    for (const [i, value] of mapping.values.entries())
      if (!mapping.flow && !value.direction)
        context.addIssue({ code: 'custom', message: 'required', path: ['values', i, 'direction'] })
  })
export type ImportMapping = z.infer<typeof importMapping>
