import type { Scene } from './scene.ts'
import { percentile, type Row, timesOf } from './table.ts'

/** `GET quick-open` in the community that the meters list was measured in: 100 000 meters, 50 000 members. */
export async function quickOpen(scene: Scene): Promise<Row[]> {
  // What is typed, letter by letter: the word, the EAN, the number, the name, and what is nowhere.
  const typed = ['liège', '541449000000054321', 'M-77', 'Martin 12', 'peeters marie', 'rue', 'zzyzx', 'xq']
  const queries = typed.flatMap((text) => Array.from(text, (_, i) => text.slice(0, i + 1)))
  const taken: number[] = []
  let slowest = { query: '', p95: 0 }
  for (const query of queries) {
    const times = await timesOf(12, () => scene.get(`/quick-open?q=${encodeURIComponent(query)}`))
    taken.push(...times)
    const p95 = percentile(times, 0.95)
    if (p95 > slowest.p95) slowest = { query, p95 }
  }
  return [
    {
      what: 'GET quick-open, letter by letter, 100 000 meters and 50 000 members: p95',
      measured: percentile(taken, 0.95),
      unit: 'ms',
      goal: 50,
    },
    { what: 'GET quick-open: median', measured: percentile(taken, 0.5), unit: 'ms', goal: null },
    {
      what: 'GET quick-open: slowest of the texts, p95',
      measured: slowest.p95,
      unit: 'ms',
      goal: null,
      note: slowest.query,
    },
  ]
}
