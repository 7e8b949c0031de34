import { posix } from 'node:path'
import { Refusal } from '../../http/refusal.ts'
import { limits } from './limits.ts'
import { isDateFormat } from './number-formats.ts'
import type { Zip, ZipPart } from './open-zip.ts'
import { readXml } from './read-xml.ts'
import { damaged, inflates } from './refusals.ts'
import type { XmlTag } from './xml-tag.ts'

export type Workbook = {
  /** the visible ones, in the workbook's order */
  sheets: { name: string; part: ZipPart }[]
  /** names of those that are left out because their author hid them */
  hiddenSheets: string[]
  /** does the workbook count days from 1904, as old Macs did */
  from1904: boolean
  /** by style number: is a number under it a date */
  dateStyles: boolean[]
  sharedTexts: ZipPart | null
}

type Relation = { type: string; target: string }

/** What a workbook says about itself, before any sheet is read. */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const root = await relationsOf(zip, '')
  const main = [...root.values()].find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const book = zip.parts.get(main.toLowerCase())
  if (!book) throw new Refusal(422, 'file-not-a-table')
  const relations = await relationsOf(zip, main)
  const sheets: { name: string; state: string; id: string }[] = []
  let from1904 = false
  let outermost = ''
  await readPart(zip, book, (name, { text }) => {
    outermost ||= name
    if (name === 'sheet')
      sheets.push({ name: text('name') ?? '', state: text('state') ?? 'visible', id: text('id') ?? '' })
    if (name === 'workbookPr') from1904 = ['1', 'true'].includes(text('date1904') ?? '')
  })
  if (outermost !== 'workbook') throw new Refusal(422, 'file-not-a-table')
  const tables = sheets.flatMap(({ name, state, id }) => {
    const relation = relations.get(id)
    if (relation && relation.type !== 'worksheet') return [] // a sheet of one chart or dialog
    const part = relation && zip.parts.get(relation.target.toLowerCase())
    if (!part) throw damaged()
    return [{ name, part, visible: state === 'visible' }]
  })
  const partOf = (wanted: string) => {
    const target = [...relations.values()].find(({ type }) => type === wanted)?.target
    return (target && zip.parts.get(target.toLowerCase())) || null
  }
  const styles = partOf('styles')
  return {
    sheets: tables.filter(({ visible }) => visible),
    hiddenSheets: tables.filter(({ visible }) => !visible).map(({ name }) => name),
    from1904,
    dateStyles: styles ? await readDateStyles(zip, styles) : [],
    sharedTexts: partOf('sharedStrings'),
  }
}

/** The relations of a part by id, their targets as names in the zip; none when nothing is written. */
async function relationsOf(zip: Zip, of: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(of)
  const part = zip.parts.get(posix.join(folder, '_rels', `${posix.basename(of)}.rels`).toLowerCase())
  const found = new Map<string, Relation>()
  if (!part) return found
  await readPart(zip, part, (name, { text }) => {
    if (name !== 'Relationship') return
    const type = text('Type') ?? ''
    const target = (text('Target') ?? '').replaceAll('\\', '/')
    found.set(text('Id') ?? '', {
      type: type.slice(type.lastIndexOf('/') + 1),
      target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
    })
  })
  return found
}

async function readDateStyles(zip: Zip, part: ZipPart): Promise<boolean[]> {
  const formats = new Map<number, string>()
  const styles: boolean[] = []
  let among = ''
  await readPart(zip, part, (name, { text }) => {
    if (name === 'cellXfs' || name === 'cellStyleXfs' || name === 'dxfs') among = name
    const id = Number(text('numFmtId') ?? 0)
    if (name === 'numFmt' && among === '') formats.set(id, text('formatCode') ?? '')
    if (name === 'xf' && among === 'cellXfs') styles.push(isDateFormat(id, formats.get(id)))
  })
  return styles
}

async function readPart(zip: Zip, part: ZipPart, open: (name: string, tag: XmlTag) => void) {
  async function* small() {
    let size = 0
    for await (const chunk of zip.unpack(part)) {
      size += chunk.length
      if (size > limits.partBytes) throw inflates()
      yield chunk
    }
  }
  const parsed = readXml(small(), {
    open(name, tag) {
      open(name, tag)
      return false
    },
    close() {},
  })
  for await (const _ of parsed);
}
