import { escapeXml } from './sheet-xml.ts'
import type { WrittenColumn } from './written-table.ts'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const relations = (targets: [type: string, target: string][]) =>
  `${xml}<Relationships xmlns="${packaged}/relationships">${targets
    .map(
      ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

/** The parts of a workbook that do not depend on its rows; its sheets are `xl/worksheets/sheet1.xml` and so on. */
export const fixedParts = (sheets: readonly string[]) => ({
  '[Content_Types].xml': `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${kind}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`,
  '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map((name, i) => `<sheet name="${escapeXml(sheetName(name))}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations([
    ...sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
    ['styles', 'styles.xml'],
  ]),
})

/** Excel refuses names longer than 31 characters, empty ones, and some characters. */
const sheetName = (name: string) =>
  name
    .replace(/[\\/?*[\]:]/g, '-')
    .replace(/^'|'$/g, '’')
    .slice(0, 31)
    .trim() || '1'

/** Style 0 is plain, 1 the header, then one per column of each sheet: text, the reader’s own way of writing dates, so many decimals. */
export function stylesXml(columns: readonly WrittenColumn[]): string {
  const formats: string[] = []
  const ids = columns.map((column) => {
    if (column.kind === 'text') return 49
    if (column.kind === 'day') return 14
    if (column.kind === 'boolean' || column.decimals === undefined) return 0
    if (column.decimals === 0) return 3
    const code = `#,##0.${'0'.repeat(column.decimals)}`
    if (!formats.includes(code)) formats.push(code)
    return 164 + formats.indexOf(code)
  })
  const own = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`).join('')
  const cells = ids
    .map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`)
    .join('')
  return `${xml}<styleSheet xmlns="${main}">${own && `<numFmts count="${formats.length}">${own}</numFmts>`}<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${ids.length + 2}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1"/>${cells}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}
