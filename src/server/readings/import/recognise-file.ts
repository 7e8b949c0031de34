import type {
  ImportChoice,
  NeedsMapping,
  OwnImportProfile,
} from '../../../domain/readings/import/import.schema.ts'
import { type Recognition, recognise, type SheetSample } from '../../../domain/readings/import/recognise.ts'
import { type Row, shownCell } from '../../../domain/tables/cell.ts'
import { readRows } from '../../adapters/sheets/read-rows.ts'

/** A way to read the file, and how it is called. */
export type FileChoice = { choice: ImportChoice; recognition: Recognition }

const sampleRows = 30

/** The first rows of each sheet of a file. */
export async function sampleOf(path: string): Promise<SheetSample[]> {
  const rows: Row[] = []
  for await (const batch of readRows(path, { rowsPerSheet: sampleRows })) rows.push(...batch)
  return [...Map.groupBy(rows, ({ sheet }) => sheet)].map(([sheet, of]) => ({ sheet, rows: of }))
}

/** Every way in which a file can be read, the surest first; `own` are what users of the community described before. */
export function choicesOf(
  sheets: readonly SheetSample[],
  own: readonly Pick<OwnImportProfile, 'id' | 'name' | 'mapping'>[],
): FileChoice[] {
  const described = own.flatMap(({ id, name, mapping }) =>
    recognise(sheets, [mapping])
      .filter(({ layout }) => layout.profile === 'mapped')
      .map((recognition) => ({ choice: { profile: 'mapped' as const, mappingId: id, name }, recognition })),
  )
  const built = recognise(sheets).map((recognition) => ({
    choice: { profile: recognition.layout.profile, mappingId: null, name: null },
    recognition,
  }))
  return [...described, ...built].sort((a, b) => b.recognition.confidence - a.recognition.confidence)
}

const shownSheets = 20
const shownCells = 60
const shownLength = 60

/** The first rows as somebody is shown who has to say what they hold. */
export const shownSample = (file: number, name: string, sheets: readonly SheetSample[]): NeedsMapping => ({
  file,
  name,
  sheets: sheets.slice(0, shownSheets).map(({ sheet, rows }) => ({
    sheet,
    rows: rows.map(({ number, cells }) => ({
      number,
      cells: cells.slice(0, shownCells).map((cell) => shownCell(cell).slice(0, shownLength)),
    })),
  })),
})
