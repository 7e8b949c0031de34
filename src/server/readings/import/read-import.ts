import { joinFiles } from '../../../domain/readings/import/join-files.ts'
import { operationOf, type PreviewedMeter } from '../../../domain/readings/import/preview-meter.ts'
import { FileReader, type FileReading } from '../../../domain/readings/import/read-file.ts'
import { summarise } from '../../../domain/readings/import/summary.ts'
import type { FileStore } from '../../adapters/files/file-store.ts'
import { readRows } from '../../adapters/sheets/read-rows.ts'
import type { Database } from '../../db/database.ts'
import { Refusal } from '../../http/refusal.ts'
import { asImporter, type Importer, type ImportWork } from './as-importer.ts'
import { InFile } from './failure.ts'
import { stageDays } from './import-days.store.ts'
import { importProfiles } from './import-profiles.store.ts'
import { savePreview } from './imports.store.ts'
import { knownMeters } from './known-meters.ts'
import { batchesOf, previewMonths, previewSeries } from './preview-series.ts'
import type { Tell } from './progress.ts'
import { choicesOf, sampleOf, shownSample } from './recognise-file.ts'
import type { Preview, StoredFile } from './stored-import.ts'

type Reading = { database: Database; files: FileStore; importer: Importer; tell: Tell }

/** So many days of a measure fit into memory, whether of one file or of several. */
const mostDays = 180_000
/** Of the whole, reading takes so much; comparing the rest. */
const readingShare = 0.85

/**
 * Reads the files of an import, compares them with what is stored, and keeps both for the commit. Refused with the reason
 * when a file cannot be read; a layout that is not known is no failure, it has to be described.
 */
export async function readImport(
  { database, files, importer, tell }: Reading,
  id: string,
  asked: StoredFile[],
) {
  const own = await asImporter(database, importer, importProfiles)
  const done: StoredFile[] = []
  const read: FileReading[] = []
  let days = 0
  for (const [i, file] of asked.entries()) {
    const far = (part: number) => tell(((i + part) / asked.length) * readingShare)
    const reading = await files
      .withPath(importer.communityId, file.sha256, (path) => readFile(path, file, i, own, far))
      .catch((error) => {
        throw error instanceof Refusal && error.status !== 503 ? new InFile(error, file.name) : error
      })
    if ('needsMapping' in reading) {
      const preview = { files: asked, operationId: null, summary: null, ...reading }
      await asImporter(database, importer, (work) => savePreview(work, id, preview))
      return
    }
    days += measuresIn(reading.read)
    if (days > mostDays) throw new InFile(new Refusal(413, 'import-too-much'), file.name)
    read.push(reading.read)
    done.push(reading.file)
  }
  const joined = joinFiles(read)
  await asImporter(database, importer, async (work) => {
    const preview = await compare(work, joined, tell)
    await stageDays(work, id, joined.series)
    const isWanted = await savePreview(work, id, { files: done, ...preview })
    if (!isWanted) throw new Refusal(409, 'import-cancelled')
  })
}

const measuresIn = ({ series }: FileReading) =>
  series.reduce((sum, one) => one.days.reduce((of, { shared }) => of + (shared ? 2 : 1), sum), 0)

async function readFile(
  path: string,
  file: StoredFile,
  index: number,
  own: Awaited<ReturnType<typeof importProfiles>>,
  tell: Tell,
): Promise<Pick<Preview, 'needsMapping' | 'error'> | { file: StoredFile; read: FileReading }> {
  const sheets = await sampleOf(path)
  const choices = choicesOf(sheets, own)
  const { asked } = file
  if (asked?.describeAnew) {
    const was = own.find(({ id }) => id === asked.mappingId)
    const sample = shownSample(index, file.name, sheets)
    return {
      needsMapping: was ? { ...sample, was: { name: was.name, mapping: was.mapping } } : sample,
      error: null,
    }
  }
  const chosen = asked
    ? choices.find(
        ({ choice }) =>
          choice.profile === asked.profile && (choice.mappingId === asked.mappingId || !asked.mappingId),
      )
    : choices[0]
  if (!chosen) {
    if (asked && asked.profile !== 'mapped') throw new Refusal(422, 'profile-does-not-fit')
    const error = asked && { code: 'mapping-does-not-fit', params: {}, file: file.name }
    return { needsMapping: shownSample(index, file.name, sheets), error }
  }
  const reader = new FileReader(file.name, chosen.recognition)
  let part = 0
  for await (const rows of readRows(path, { onProgress: (fraction) => (part = fraction) })) {
    reader.feed(rows)
    await tell(part)
  }
  const read = reader.finish()
  const readAs = chosen.choice
  return { file: { ...file, rows: read.rows, readAs, choices: choices.map(({ choice }) => choice) }, read }
}

/** What the import would do, meter by meter. */
async function compare(
  work: ImportWork,
  { series, months, findings }: ReturnType<typeof joinFiles>,
  tell: Tell,
): Promise<Pick<Preview, 'operationId' | 'summary' | 'needsMapping' | 'error'>> {
  const eans = [...new Set(series.map(({ ean }) => ean))]
  const known = await knownMeters(work, [...new Set([...eans, ...months.map(({ ean }) => ean)])])
  const operationId = operationOf(series, (ean) => known.get(ean) ?? null)
  const byEan = Map.groupBy(series, ({ ean }) => ean)
  const previewed: Pick<PreviewedMeter, 'preview' | 'doubts'>[] = []
  for (const some of batchesOf(eans)) {
    const of = some.flatMap((ean) => byEan.get(ean)!)
    for (const { preview, doubts } of await previewSeries(work, of, known, operationId))
      previewed.push({ preview, doubts })
    await tell(readingShare + (1 - readingShare) * (previewed.length / eans.length))
  }
  const ofMonths = (await previewMonths(work, months, known)).map(({ preview }) => preview)
  const summary = summarise(findings, previewed, ofMonths)
  return { operationId, summary, needsMapping: null, error: null }
}
