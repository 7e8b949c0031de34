import { threadId } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { Refusal } from '../../http/refusal.ts'
import { runInWorker } from './run-in-worker.ts'

const module = new URL('../../testing/threads.ts', import.meta.url)
type Run = typeof import('../../testing/threads.ts').run

test('the work is done in another thread and its result comes back', async () => {
  const result = await runInWorker<Run>(module, { does: 'count', until: 10 })
  expect(result.sum).toBe(55)
  expect(result.threadId).not.toBe(threadId)
})

test('what it posts arrives in order, one after the other, before the result', async () => {
  const taken: number[] = []
  let taking = 0
  await runInWorker<Run>(
    module,
    { does: 'count', until: 50 },
    {
      onMessage: async ({ n }) => {
        expect(++taking).toBe(1)
        await new Promise((later) => setImmediate(later))
        taken.push(n)
        taking--
      },
    },
  )
  expect(taken).toEqual(Array.from({ length: 50 }, (_, i) => i + 1))
})

test('a refusal arrives as a refusal, with what stands in its sentence', async () => {
  const failed = await runInWorker<Run>(module, { does: 'refuse' }).catch((error: unknown) => error)
  expect(failed).toBeInstanceOf(Refusal)
  expect(failed).toMatchObject({ status: 413, code: 'file-too-large', more: { params: { megabytes: 100 } } })
})

test('another error arrives with its name, message and place', async () => {
  const failed = (await runInWorker<Run>(module, { does: 'fail' }).catch((error: unknown) => error)) as Error
  expect(failed).toBeInstanceOf(TypeError)
  expect(failed.message).toBe('a mistake of ours')
  expect(failed.stack).toContain('testing/threads.ts')
})

test('work that never ends is cancelled at once, with the reason given', async () => {
  const cancel = new AbortController()
  let posted = 0
  const failed = runInWorker<Run>(
    module,
    { does: 'go on for ever' },
    { signal: cancel.signal, onMessage: () => void (++posted === 20 && cancel.abort(new Error('enough'))) },
  )
  await expect(failed).rejects.toThrow('enough')
  expect(posted).toBe(20)
  await expect(
    runInWorker<Run>(module, { does: 'count' }, { signal: AbortSignal.abort(new Error('before')) }),
  ).rejects.toThrow('before')
})

test('a thread does not run ahead of who takes its messages, and ends when they cannot be taken', async () => {
  const failed = runInWorker<Run>(
    module,
    { does: 'go on for ever' },
    {
      onMessage: ({ n }) => {
        if (n === 3) throw new Error('no room')
      },
    },
  )
  await expect(failed).rejects.toThrow('no room')
})

test('a thread that takes more memory than it may, or leaves without a result, fails alone', async () => {
  const greedy = runInWorker<Run>(
    module,
    { does: 'eat memory' },
    { resourceLimits: { maxOldGenerationSizeMb: 32 } },
  )
  await expect(greedy).rejects.toMatchObject({ code: 'ERR_WORKER_OUT_OF_MEMORY' })
  await expect(runInWorker<Run>(module, { does: 'leave' })).rejects.toThrow('ended: 3')
})
