import { z } from 'zod'
import {
  importDoubts,
  importErrors,
  importNotes,
  importProfiles,
  importStates,
  meterVerdicts,
  monthChanges,
} from './import.codes.ts'
import { importMapping } from './mapping.schema.ts'
import { directions } from './measures.ts'
import { tariffs } from './readers/month-reader.ts'

// What the API says of an import of readings. `message` is in the language of Accept-Language.

const count = z.number().int()

/** A way in which a file can be read; `mappingId` and `name` where it is one that the community described. */
const choice = z.object({
  profile: z.enum(importProfiles),
  mappingId: z.uuid().nullable(),
  name: z.string().nullable(),
})

/** A file of an import, by its place in the list, from 0. */
const importFile = z.object({
  name: z.string(),
  /** bytes */
  size: count,
  sha256: z.string(),
  /** below the headers; null until it was read */
  rows: count.nullable(),
  /** how it was read; null: not yet, or its layout has to be described */
  readAs: choice.nullable(),
  /** every way in which it can be read, the surest first */
  choices: z.array(choice),
})
export type ImportFile = z.output<typeof importFile>
export type ImportChoice = z.output<typeof choice>

/** Why an import was not taken: the key of its sentence, and the file when it is about one. */
const failure = z.object({ code: z.string(), message: z.string(), file: z.string().nullable() })

/** How much an import holds; before the commit what it would write, afterwards what it wrote. Days count once for both directions. */
export const importCounts = z.object({
  meters: count,
  unknownMeters: count,
  daysNew: count,
  daysAdded: count,
  daysChanged: count,
  daysSame: count,
  months: count,
  errors: count,
  doubts: count,
})
export type ImportCounts = z.output<typeof importCounts>

const at = z.string().describe('instant')
const done = z.object({ at, by: z.string() })

export const importLine = z.object({
  id: z.uuid(),
  state: z.enum(importStates),
  /** of the first file; null until it was recognised */
  profile: z.enum(importProfiles).nullable(),
  files: z.array(importFile.pick({ name: true, size: true })),
  at,
  /** who, as they were called then */
  by: z.string(),
  committed: done.nullable(),
  undone: done.nullable(),
  /** null until there is a preview */
  counts: importCounts.nullable(),
  error: failure.nullable(),
})
export type ImportLine = z.output<typeof importLine>

const meterOfImport = z.object({
  ean: z.string(),
  meterId: z.uuid().nullable().describe('null: nobody here has this EAN, and nothing of it is written'),
  verdict: z.enum(meterVerdicts),
  firstDay: z
    .string()
    .optional()
    .describe('that the files tell of; imports read before this was kept have none'),
  lastDay: z.string().optional().describe('that the files tell of, included'),
  daysNew: count,
  daysAdded: count.describe('filled, nothing replaced'),
  daysChanged: count,
  daysSame: count,
  daysPartial: count.describe('of all these days, those that are incomplete afterwards'),
  daysInactive: count.describe('on which the meter was not active'),
  kWhBefore: z.number(),
  kWhAfter: z.number(),
})

const kWh = z.number().nullable().describe('kWh; null: the file says nothing')
const monthOfImport = z.object({
  ean: z.string(),
  meterId: z.uuid().nullable(),
  month: z.string().describe('`2026-03`'),
  tariff: z.enum(tariffs),
  change: z.enum(monthChanges),
  offtakeShared: kWh,
  offtakeResidual: kWh,
  injectionShared: kWh,
  injectionResidual: kWh,
  gridFeeCents: count.nullable().describe('€ cents without VAT'),
})

const summary = z.object({
  meters: z.array(meterOfImport).describe('those that need a decision first'),
  months: z.array(monthOfImport),
  doubts: z.array(
    z.object({
      ean: z.string(),
      direction: z.enum(directions),
      code: z.enum(importDoubts),
      message: z.string(),
      count: count.describe('slots, or days'),
      day: z.string(),
      slot: count.nullable().describe('the first one; null: about the day'),
    }),
  ),
  errors: z
    .array(
      z.object({
        file: z.string(),
        sheet: z.string().nullable(),
        row: count.nullable().describe('as the spreadsheet counts'),
        column: z.string().nullable().describe('its letters'),
        value: z.string(),
        code: z.enum(importErrors),
        message: z.string(),
      }),
    )
    .describe('what was not taken: the first 50 of each code and file'),
  errorCounts: z.array(z.object({ code: z.enum(importErrors), message: z.string(), count })),
  notes: z.array(z.object({ code: z.enum(importNotes), message: z.string(), value: z.string(), count })),
  changesNothing: z.boolean(),
  isOfStrangers: z.boolean().describe('not one EAN is of this community'),
})

/** What an unknown layout is, and the name under which the community keeps it. */
export const givenMapping = z.strictObject({
  name: z.string('required').trim().min(1, 'required').max(100, 'too-long'),
  mapping: importMapping,
})
export type GivenMapping = z.output<typeof givenMapping>

/** The first rows of a file whose layout is not known, as they are shown; cells that hold nothing are empty. */
const needsMapping = z.object({
  /** which file, from 0 */
  file: count,
  name: z.string(),
  was: givenMapping.optional().describe('what was said of its layout, when it is described anew'),
  sheets: z.array(
    z.object({ sheet: z.string(), rows: z.array(z.object({ number: count, cells: z.array(z.string()) })) }),
  ),
})
export type NeedsMapping = z.output<typeof needsMapping>

export const importDetail = importLine.extend({
  files: z.array(importFile),
  progress: z.number().min(0).max(1).describe('of the reading or of the commit that is under way'),
  operation: z.object({ id: z.uuid(), name: z.string() }).nullable().describe('what the files are about'),
  summary: summary.nullable(),
  needsMapping: needsMapping.nullable().describe('with state `previewed`: nothing can be committed before'),
  undo: z.object({
    possible: z.boolean(),
    reason: failure
      .omit({ file: true })
      .extend({ import: done.extend({ id: z.uuid() }).nullable() })
      .nullable()
      .describe('why not; `import` is the later one that stands in the way'),
  }),
})
export type ImportDetail = z.output<typeof importDetail>

export const importsQuery = z.object({
  state: z.enum(importStates, 'choose-one').optional(),
  sort: z.enum(['newest', 'oldest'], 'choose-one').default('newest'),
  page: z.coerce.number('number').int('number').min(1, 'number').max(1_000_000, 'too-high').default(1),
  pageSize: z.coerce.number('number').int('number').min(1, 'number').max(100, 'too-high').default(25),
})
export type ImportsQuery = z.output<typeof importsQuery>

/** The fields beside the files. */
export const newImportFields = z.strictObject({
  profile: z.enum(importProfiles, 'choose-one').optional(),
  mappingId: z.uuid('invalid').optional(),
})

/** How files are to be read instead; those not named as they were, or as they are recognised by now. */
export const readAgain = z.strictObject({
  files: z
    .array(
      z.strictObject({
        file: z.int('invalid').min(0, 'invalid'),
        profile: z.enum(importProfiles, 'choose-one'),
        mappingId: z.uuid('invalid').nullable().default(null),
        describeAnew: z
          .boolean('invalid')
          .default(false)
          .describe(
            'its layout was described wrongly: it is asked about once more, beginning with what was said',
          ),
      }),
    )
    .max(20, 'too-many')
    .default([]),
})
export type ReadAgain = z.output<typeof readAgain>

export const importProfile = z.object({
  id: z.uuid(),
  name: z.string(),
  mapping: importMapping,
  at,
  by: z.string(),
})
export type OwnImportProfile = z.output<typeof importProfile>
