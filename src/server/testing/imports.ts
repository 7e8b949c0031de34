import type { ImportCommitted, ImportPreview } from '../../domain/tables/import.schema.ts'
import { openMeterLife } from './meter-life.ts'
import type { TestHouse } from './test-house.ts'

type Typed = Record<string, string>

/** A CSV as a spreadsheet in Belgium saves it. */
export function csvOf(rows: readonly Typed[]): string {
  const titles = [...new Set(rows.flatMap(Object.keys))]
  const lines = rows.map((row) => titles.map((title) => row[title] ?? '').join(';'))
  return `\uFEFF${[titles.join(';'), ...lines].join('\r\n')}\r\n`
}

export type Sent = {
  file?: string | Buffer | null
  name?: string
  fields?: Record<string, string>
  query?: string
  headers?: Record<string, string>
}

export function formOf({ file, name = 'compteurs.csv', fields = {} }: Sent): FormData {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.set(field, value)
  if (file !== undefined && file !== null)
    form.set('files', new Blob([typeof file === 'string' ? file : new Uint8Array(file)]), name)
  return form
}

/** What the tests of an import, of meters or of members, ask of a house. */
export function importing(house: TestHouse, things: 'meters' | 'members', name?: string) {
  const send = (sent: Sent) =>
    house.asManager(`/${things}/import${sent.query ?? ''}`, {
      body: formOf(name ? { name, ...sent } : sent),
      headers: { 'accept-language': 'fr', ...sent.headers },
    })
  const preview = async (rows: readonly Typed[] | string | Buffer, query = ''): Promise<ImportPreview> => {
    const file = typeof rows === 'string' || Buffer.isBuffer(rows) ? rows : csvOf(rows)
    const answer = await send({ file, query })
    if (answer.status !== 200) throw new Error(`preview: ${answer.text}`)
    return answer.body.preview
  }
  /** What was previewed, for good. */
  const commit = (
    rows: readonly Typed[],
    fingerprint: string,
    fields: Record<string, string> = {},
    headers = {},
  ) => send({ file: csvOf(rows), fields: { commit: 'true', fingerprint, ...fields }, headers })
  const importAll = async (rows: readonly Typed[]): Promise<ImportCommitted> => {
    const { fingerprint } = await preview(rows)
    const answer = await commit(rows, fingerprint)
    if (answer.status !== 200) throw new Error(`commit: ${answer.text}`)
    return answer.body.committed
  }
  return { send, preview, commit, importAll }
}

/** A house with Marie, Luc and meters, and what the tests of an import do there. */
export async function openImports() {
  const { send: change, ...life } = await openMeterLife()
  const { house } = life
  /** Everything stored of the south’s meters, to be compared. */
  const everything = async () => ({
    meters: await house.owner('select * from meters where community_id = $1 order by id', [house.south.id]),
    configurations: await house.owner('select * from meter_configurations order by id'),
    holders: await house.owner('select * from meter_holders order by id'),
    members: await house.owner('select id, name, first_name, email from members order by id'),
    lines: await house.owner('select * from meter_list order by meter_id'),
  })
  return { ...life, change, ...importing(house, 'meters'), everything }
}
