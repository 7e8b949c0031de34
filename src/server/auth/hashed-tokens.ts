import { createHash } from 'node:crypto'
import type { kyselyAdapter } from '@better-auth/kysely-adapter'

type Adapter = ReturnType<ReturnType<typeof kyselyAdapter>>
type Where = NonNullable<Parameters<Adapter['findMany']>[0]['where']>
type Row = Record<string, unknown> | null

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/**
 * better-auth’s way to the database, which keeps the token of a session as a hash: it has 190 bits of chance in it, so a fast
 * one is as good as a slow one. Whoever comes with a token gets its session with that token in it; sessions that are found
 * otherwise carry the hash, which opens nothing and finds nothing.
 */
export function withHashedTokens(adapter: Adapter): Adapter {
  const isSession = (model: string) => model === 'session'

  function asKept<T extends Where | undefined>(model: string, where: T): T {
    if (!isSession(model)) return where
    return where?.map((each) => {
      if (each.field !== 'token') return each
      const { value } = each
      return {
        ...each,
        value: Array.isArray(value) ? value.map((v) => hashOf(String(v))) : hashOf(String(value)),
      }
    }) as T
  }

  /** The row as whoever asked for it by its token knows it. */
  function asAsked<T>(model: string, where: Where | undefined, row: T): T {
    const asked = isSession(model) && row && where?.find(({ field }) => field === 'token')?.value
    if (!asked) return row
    const tokens = [asked].flat().map(String)
    const kept = (row as Row)?.token
    const token = tokens.find((each) => hashOf(each) === kept)
    return token ? { ...row, token } : row
  }

  const changed = <T extends Record<string, unknown>>(model: string, data: T): T =>
    isSession(model) && typeof data.token === 'string' ? { ...data, token: hashOf(data.token) } : data

  return {
    ...adapter,
    create: async (asked) => {
      const { model, data } = asked
      const made = await adapter.create({ ...asked, data: changed(model, data) } as typeof asked)
      return (isSession(model) ? { ...made, token: (data as Record<string, unknown>).token } : made) as never
    },
    findOne: async (asked) => {
      const found = await adapter.findOne({ ...asked, where: asKept(asked.model, asked.where) })
      return asAsked(asked.model, asked.where, found) as never
    },
    findMany: async (asked) => {
      const found = await adapter.findMany({ ...asked, where: asKept(asked.model, asked.where) })
      return found.map((row) => asAsked(asked.model, asked.where, row)) as never
    },
    count: (asked) => adapter.count({ ...asked, where: asKept(asked.model, asked.where) }),
    update: async ({ model, where, update }) => {
      const kept = { model, where: asKept(model, where), update: changed(model, update) }
      return asAsked(model, where, await adapter.update(kept)) as never
    },
    updateMany: ({ model, where, update }) =>
      adapter.updateMany({ model, where: asKept(model, where), update: changed(model, update) }),
    delete: ({ model, where }) => adapter.delete({ model, where: asKept(model, where) }),
    deleteMany: ({ model, where }) => adapter.deleteMany({ model, where: asKept(model, where) }),
    consumeOne: async (asked) => {
      const found = await adapter.consumeOne({ ...asked, where: asKept(asked.model, asked.where) })
      return asAsked(asked.model, asked.where, found) as never
    },
    transaction: (work) => adapter.transaction((within) => work(withHashedTokens(within as Adapter))),
  }
}
