import type { TransferListItem } from 'node:worker_threads'
import type { Refusal } from '../../http/refusal.ts'

/** Sends something to the main thread; resolves when more may follow, and is to be awaited. What is transferred is not copied, and gone here. */
export type Post<Message> = (message: Message, transfer?: TransferListItem[]) => Promise<void>

/** What a module exports as `run` to be run in a thread: `(input, post: Post<Message>) => Promise<Result>`. */
export type Work = (...args: never[]) => Promise<unknown>

export type ToMain =
  | { posted: unknown }
  | { result: unknown }
  | { refusal: Pick<Refusal, 'status' | 'code' | 'more'> }
  | { error: unknown }
