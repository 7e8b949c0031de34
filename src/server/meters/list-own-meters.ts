import type { MeterListItem, MeterListQuery } from '../../domain/meters/meter-list.schema.ts'
import type { OwnMeter } from '../../domain/meters/own-days.ts'
import type { Work } from '../db/in-community.ts'
import { ownMembers } from '../members/own-members.ts'
import { codesIn } from './line-facets.ts'
import { isMatch, lineFilters } from './line-filters.ts'
import { meterLine } from './meter-line.ts'
import { everHeldBy } from './meters.store.ts'
import { visibleMeters } from './visible-meters.ts'

type Line = ReturnType<typeof meterLine> & { data_until: string | null; item: MeterListItem }
const batch = 200 // so that reading many does not hold up others

/**
 * The list of a plain member: sorted, searched and filtered as the managers' list is, but out of what the member sees of its
 * own meters and nothing else. They are few, so they are read and put in order here; the kept list names others.
 */
export async function listOwnMeters(work: Work, query: MeterListQuery) {
  const ids = await everHeldBy(work, await ownMembers(work))
  const lines: Line[] = []
  for (let i = 0; i < ids.length; i += batch)
    for (const meter of await visibleMeters(work, ids.slice(i, i + batch)))
      lines.push(lineOf(meter, work.today))
  // How long a silence is doubted does not matter here: doubts are for managers.
  const filters = lineFilters(query, work.today, 0)
  const found = lines.filter((line) => isMatch(line, filters)).toSorted(order(query.sort))
  const { page, pageSize } = query
  const items = found.slice((page - 1) * pageSize, page * pageSize).map(({ item }) => item)
  return { items, total: found.length, page, pageSize }
}

function lineOf(meter: Awaited<ReturnType<typeof visibleMeters>>[number], today: string): Line {
  const line = meterLine(meter, today)
  const { yours } = meter as OwnMeter
  const named = (id: string | null, name: string | null) => (id ? { id, name: name! } : null)
  return {
    ...line,
    data_until: meter.dataUntil,
    item: {
      id: meter.id,
      ean: meter.ean,
      meterNumber: line.meter_number,
      address: meter.address,
      holder: named(line.holder_id, line.holder_name),
      operation: named(line.operation_id, line.operation_name),
      status: line.status,
      dataUntil: meter.dataUntil,
      dso: line.dso,
      ...codesIn(line.facets),
      doubts: [],
      yours,
    },
  }
}

const places = {
  address: 'address_sort',
  ean: 'ean',
  meterNumber: 'meter_number_sort',
  holder: 'holder_sort',
  status: 'status_rank',
  operation: 'operation_sort',
  dataUntil: 'data_until',
} as const

/** Blanks last either way, equals by EAN: as the database sorts the managers' list. */
function order(sort: MeterListQuery['sort']) {
  const way = sort.startsWith('-') ? -1 : 1
  const place = places[sort.replace('-', '') as keyof typeof places]
  return (one: Line, other: Line) => {
    const [a, b] = [one[place], other[place]]
    if (a === b) return one.ean < other.ean ? -way : way
    if (a === null) return 1
    if (b === null) return -1
    return a < b ? -way : way
  }
}
