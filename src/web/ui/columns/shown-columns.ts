import type { Column } from '../list.ts'

type Choosable = Pick<Column<never>, 'key' | 'isFixed' | 'isOff'>

const separator = '.'

/** The columns shown when nobody has chosen. */
export const usualKeys = (columns: readonly Choosable[]) =>
  columns.filter(({ isOff }) => !isOff).map(({ key }) => key)

/** Chosen columns as an address or the browser keeps them: `holder.status`, in the order of the table. */
export const writeKeys = (columns: readonly Choosable[], keys: readonly string[]) =>
  columns
    .filter(({ key, isFixed }) => isFixed || keys.includes(key))
    .map(({ key }) => key)
    .join(separator)

/** The keys that a kept choice means: what there no longer is is left out, what must be there is added. Null: no choice. */
export function readKeys(columns: readonly Choosable[], text: string | null | undefined): string[] | null {
  if (!text) return null
  const named = text.split(separator)
  return columns.filter(({ key, isFixed }) => isFixed || named.includes(key)).map(({ key }) => key)
}
