import { threadId } from 'node:worker_threads'
import type { Post } from '../adapters/workers/work.ts'
import { Refusal } from '../http/refusal.ts'

type Input = { does: 'count' | 'refuse' | 'fail' | 'go on for ever' | 'eat memory' | 'leave'; until?: number }

/** What the tests of threads run in one. */
export async function run({ does, until = 0 }: Input, post: Post<{ n: number }>) {
  const eaten: string[][] = []
  if (does === 'refuse') throw new Refusal(413, 'file-too-large', undefined, { params: { megabytes: 100 } })
  if (does === 'fail') throw new TypeError('a mistake of ours')
  if (does === 'leave') process.exit(3)
  if (does === 'eat memory') for (;;) eaten.push(Array.from({ length: 100_000 }, (_, i) => `${i}`))
  for (let n = 1; does === 'go on for ever' || n <= until; n++) await post({ n })
  return { threadId, sum: (until * (until + 1)) / 2 }
}
