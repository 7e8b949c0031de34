import type { KnownMeter } from '../../../domain/readings/import/preview-meter.ts'
import { metersByEan } from '../../meters/meters-by-ean.ts'
import type { ImportWork } from './as-importer.ts'

/** What the community knows of the meters with these EANs. */
export async function knownMeters(
  work: Pick<ImportWork, 'db' | 'communityId'>,
  eans: string[],
): Promise<Map<string, KnownMeter>> {
  const meters = await metersByEan(work, eans)
  return new Map(
    [...meters].map(([ean, { id, configurations, operations }]) => [
      ean,
      {
        meterId: id,
        configurations,
        participations: operations.map(({ operation, from, until }) => ({
          operationId: operation.id,
          from,
          until,
        })),
      },
    ]),
  )
}
