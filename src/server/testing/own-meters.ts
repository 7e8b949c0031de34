import type { LocalDay } from '../../domain/time/local-day.ts'
import { consumer } from './examples.ts'
import { openMeterLife } from './meter-life.ts'
import { addToSouth, flatDays } from './readings.ts'

/** kWh × 1 000 000 of a slot while the meter is Marie's, and while it is Luc's. */
const [hers, his] = [250_000, 1_000_000]

/**
 * The plain member of the south stands for Marie. Her meters: `since` was Luc's until 1 March 2026, `gone` is Luc's since then,
 * `soon` becomes hers on 1 September, `again` was Luc's in April and May alone, `unread` is as `since` but without readings.
 * `never` is Luc's. Luc's days have four times the energy, and data, a device and an operation of their own.
 */
export async function openOwnMeters() {
  const life = await openMeterLife()
  const { house, marie, luc, make, send } = life
  const handOver = (id: string, memberId: string, from: LocalDay) =>
    send('POST', `/meters/${id}/holders`, { memberId, from })
  const held = async (holderId: string, changes: [memberId: string, from: LocalDay][], street: string) => {
    const { id } = await make({
      holderId,
      address: { street },
      configuration: { from: '2025-01-01', ...consumer },
    })
    for (const [memberId, from] of changes) await handOver(id, memberId, from)
    return id as string
  }
  const meters = {
    since: await held(luc, [[marie, '2026-03-01']], 'Rue Alpha'),
    gone: await held(marie, [[luc, '2026-03-01']], 'Rue Bravo'),
    soon: await held(luc, [[marie, '2026-09-01']], 'Rue Charlie'),
    again: await held(
      marie,
      [
        [luc, '2026-04-01'],
        [marie, '2026-06-01'],
      ],
      'Rue Delta',
    ),
    unread: await held(luc, [[marie, '2026-03-01']], 'Rue Echo'),
    never: await held(luc, [], 'Rue Foxtrot'),
  }
  const read = (id: string, [from, until]: [LocalDay, LocalDay], mwh: number) =>
    flatDays(id, 'o', [from, until], mwh)
  await addToSouth(house, [
    ...read(meters.since, ['2026-02-01', '2026-03-01'], his),
    ...read(meters.since, ['2026-03-01', '2026-06-01'], hers),
    ...read(meters.gone, ['2026-01-01', '2026-02-20'], hers),
    ...read(meters.gone, ['2026-03-01', '2026-06-14'], his),
    ...read(meters.soon, ['2026-05-01', '2026-06-14'], his),
    ...read(meters.again, ['2026-03-01', '2026-04-01'], hers),
    ...read(meters.again, ['2026-04-01', '2026-06-01'], his),
    ...read(meters.again, ['2026-06-01', '2026-06-14'], hers),
    ...read(meters.never, ['2026-06-01', '2026-06-14'], his),
  ])
  await house.link('south', marie)
  const memberUser = (await house.call('south-member', '/api/v1/me')).body.id as string
  return { ...life, meters, handOver, memberUser }
}
