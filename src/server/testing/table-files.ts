import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from '../../domain/tables/cell.ts'
import { readRows, type TableFacts } from '../adapters/sheets/read-rows.ts'
import { rawZip } from './raw-zip.ts'

/** A file with this content, in a folder of its own below the machine's temporary one. */
export async function fileOf(content: Buffer | string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'optimce-sheets-')), 'file')
  await writeFile(path, content)
  return path
}

/** All rows of a file, and what was found of it. */
export async function readAll(path: string) {
  const rows: Row[] = []
  let facts: TableFacts | undefined
  for await (const batch of readRows(path, { onFacts: (found) => (facts = found) })) rows.push(...batch)
  return { rows, facts: facts! }
}

type Sheet = { name: string; xml: string; state?: string }

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const relations = (all: [id: string, type: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

/** The parts of a workbook as small as can be; `xml` is what stands in `<sheetData>`. */
export function partsOf(sheets: Sheet[]): Record<string, string> {
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
      .map(
        ({ name, state = 'visible' }, i) =>
          `<sheet name="${name}" sheetId="${i + 1}" state="${state}" r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i): [string, string, string] => [
        `rId${i + 1}`,
        'worksheet',
        `worksheets/sheet${i + 1}.xml`,
      ]),
      ['rIdStyles', 'styles', 'styles.xml'],
      ['rIdTexts', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    ...Object.fromEntries(
      sheets.map(({ xml }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${xml}</sheetData></worksheet>`,
      ]),
    ),
  }
}

export const zipOf = (parts: Record<string, string | Buffer>) =>
  rawZip(Object.entries(parts).map(([name, content]) => ({ name, content })))

/** A workbook of one sheet with these rows, and more parts or other ones. */
export const workbookOf = (xml: string, parts: Record<string, string | Buffer> = {}) =>
  zipOf({ ...partsOf([{ name: 'Feuille 1', xml }]), ...parts })
