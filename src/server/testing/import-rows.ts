import { newId } from '../db/new-id.ts'
import type { TestHouse } from './test-house.ts'

/** A row in every table of the imports, of one community and meter; answers the tables. */
export async function addImportRows(
  { owner }: Pick<TestHouse, 'owner'>,
  communityId: string,
  meterId: string,
) {
  const id = newId()
  const rows = [
    ['imports', 'id, state, files, actor', `'${id}', 'committed', '[]', 'X'`],
    ['import_days', 'import_id, ean, direction, day, gross', `'${id}', '5', 'o', '2026-05-01', ''`],
    ['superseded_days', 'import_id, meter_id, direction, day', `'${id}', '${meterId}', 'o', '2026-05-01'`],
    ['month_totals', 'meter_id, month, tariff', `'${meterId}', '2026-05-01', 'day'`],
    [
      ...(['superseded_month_totals', 'import_id, meter_id, month, tariff, was'] as const),
      `'${id}', '${meterId}', '2026-05-01', 'day', false`,
    ],
    ['import_profiles', 'id, name, mapping, actor', `'${newId()}', 'Ours', '{}', 'X'`],
  ] as const
  for (const [table, columns, values] of rows)
    await owner(`insert into ${table} (community_id, ${columns}) values ('${communityId}', ${values})`)
  return rows.map(([table]) => table)
}
