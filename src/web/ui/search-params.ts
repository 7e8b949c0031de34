/**
 * Reads one parameter of an address. A wrong value is left out rather than refused, as an old link must still open.
 * Plain functions, because every page reads its address before anything is shown, and a library for it is 15 kB.
 */
type Param<T> = (value: unknown) => T | undefined
type Params = Record<string, Param<unknown>>

/** What was read: everything may be missing. */
export type Read<P extends Params> = {
  [name in keyof P]?: Exclude<ReturnType<P[name]>, undefined> | undefined
}

export const oneOf =
  <const T extends readonly (string | number)[]>(codes: T): Param<T[number]> =>
  (value) =>
    codes.find((code) => code === value)

export const text =
  (isRight: (text: string) => boolean = () => true): Param<string> =>
  (value) =>
    typeof value === 'string' && isRight(value) ? value : undefined

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
export const id = text((value) => shape.test(value))

export const flag: Param<boolean> = (value) => (typeof value === 'boolean' ? value : undefined)

export const count: Param<number> = (value) =>
  Number.isInteger(value) && Number(value) >= 1 ? Number(value) : undefined

/** For a route: the parameters it knows, and no others. */
export const params =
  <const P extends Params>(known: P) =>
  (search: Record<string, unknown>): Read<P> => {
    const read = Object.entries(known).map(([name, param]) => [name, param(search[name])] as const)
    return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as Read<P>
  }
