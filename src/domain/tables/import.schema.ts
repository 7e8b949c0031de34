import { z } from 'zod'
import { verdicts } from './planned-row.ts'

// What an import answers, whatever is imported: the same for meters and for members. Texts are in the language of
// Accept-Language, values are written as that language writes them.

const fileColumn = z.object({
  key: z.string().describe('its title, or `#C` when it has none of its own; stands in `mapping`'),
  letter: z.string(),
  title: z.string(),
  samples: z.array(z.string()),
  field: z.string().nullable().describe('the field it holds'),
  isAside: z.boolean().describe('recognised, and never imported because it follows from other things'),
})

const field = z.object({
  field: z.string(),
  label: z.string(),
  help: z.string(),
  isNeeded: z.boolean().describe('a new one cannot do without it'),
  values: z.array(z.string()).describe('what can be said, when that is a list'),
  column: z.string().nullable().describe('the key of its column'),
})

export const importRow = z.object({
  row: z.number().int().describe('as the spreadsheet counts'),
  name: z.string().nullable().describe('what the row is about, such as an EAN'),
  about: z.string().nullable().describe('a few words more, such as an address'),
  id: z.uuid().nullable().describe('of what is there already'),
  verdict: z.enum(verdicts),
  changes: z.array(
    z.object({
      field: z.string(),
      label: z.string(),
      was: z.string().nullable().describe('null: nothing'),
      is: z.string(),
      from: z.string().nullable(),
      until: z.string().nullable().describe('first day on which it no longer holds'),
    }),
  ),
  notes: z.array(z.string()),
  doubts: z.array(z.string()),
  problems: z.array(
    z.object({
      field: z.string().nullable(),
      label: z.string().nullable(),
      column: z.string().nullable().describe('letter of the column, when the file has it'),
      value: z.string().nullable(),
      code: z.string(),
      message: z.string(),
    }),
  ),
})
export type ImportRow = z.output<typeof importRow>

const counts = z.object({
  new: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  refused: z.number().int(),
})

export const importPreview = z.object({
  fileName: z.string(),
  sheet: z.string().describe('the sheet that was read; empty for a CSV'),
  otherSheets: z.array(z.string()).describe('sheets left aside'),
  columns: z.array(fileColumn),
  fields: z.array(field),
  missing: z.array(z.string()).describe('fields without which nothing can be read'),
  counts: counts.describe('rows'),
  toWrite: z.object({ created: z.number().int(), changed: z.number().int() }).describe('things, not rows'),
  newMembers: z.object({ total: z.number().int(), names: z.array(z.string()).describe('the first ones') }),
  fingerprint: z.string().describe('to be sent back with `commit`'),
  rows: z.object({
    items: z.array(importRow),
    total: z.number().int(),
    page: z.number().int(),
    pageSize: z.number().int(),
  }),
})
export type ImportPreview = z.output<typeof importPreview>

export const importCommitted = z.object({
  changeSetId: z.uuid().describe('with which it can be undone'),
  created: z.number().int(),
  changed: z.number().int(),
  newMembers: z.number().int(),
})
export type ImportCommitted = z.output<typeof importCommitted>

/** A dry run answers the preview, a commit what was done. */
export const importAnswer = z.object({
  preview: importPreview.nullable(),
  committed: importCommitted.nullable(),
})

export const importQuery = z.object({
  verdict: z.enum(verdicts, 'choose-one').optional().describe('only these rows'),
  page: z.coerce.number('number').int('number').min(1, 'number').max(1_000_000, 'too-high').default(1),
  pageSize: z.coerce.number('number').int('number').min(1, 'number').max(500, 'too-high').default(100),
  format: z
    .enum(['csv', 'xlsx'], 'choose-one')
    .optional()
    .describe('the verdict and the reasons of every row as a file instead'),
})
export type ImportQuery = z.output<typeof importQuery>

const yes = z.literal('true', 'yes-or-no').optional()

/** The fields of the form that stand beside the file. */
export const importFields = z.object({
  mapping: z
    .string()
    .transform((text, refuse) => {
      try {
        return JSON.parse(text) as unknown
      } catch {
        refuse.addIssue({ code: 'custom', message: 'invalid' })
        return z.NEVER
      }
    })
    .pipe(z.record(z.string(), z.string('invalid').max(500, 'too-long').nullable(), 'invalid'))
    .default({}),
  commit: yes,
  fingerprint: z.string().max(100, 'too-long').optional(),
  leaveOut: yes,
})
export type ImportFields = z.output<typeof importFields>
