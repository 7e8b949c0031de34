import { useLocalStorage } from '@mantine/hooks'
import type { Column } from '../list.ts'
import { readKeys, usualKeys, writeKeys } from './shown-columns.ts'

type Options<Row> = {
  /** under which the browser keeps the choice */
  list: string
  columns: Column<Row>[]
  /** what the address says of columns; it comes before what the browser keeps */
  said: string | undefined
  say: (keys: string | undefined) => void
}

/**
 * Which columns of a list are shown. A choice is kept by the browser, unless the address has one (a saved view, a link):
 * then it is the address that changes.
 */
export function useShownColumns<Row>({ list, columns, said, say }: Options<Row>) {
  const [kept, keep] = useLocalStorage<string>({
    key: `optimce-columns-${list}`,
    defaultValue: '',
    getInitialValueInEffect: false,
  })
  const isUsual = (text: string) => text === writeKeys(columns, usualKeys(columns))
  const keys = readKeys(columns, said) ?? readKeys(columns, kept) ?? usualKeys(columns)
  const text = writeKeys(columns, keys)
  return {
    columns,
    keys,
    /** as an address says it */
    text,
    // What somebody asked for is not left out where there is little room.
    shown: columns
      .filter(({ key }) => keys.includes(key))
      .map((column) => (isUsual(text) ? column : { ...column, isExtra: false })),
    isUsual: isUsual(text),
    choose: (chosen: string[]) => {
      const wanted = writeKeys(columns, chosen)
      if (said) say(wanted)
      else keep(isUsual(wanted) ? '' : wanted)
    },
    reset: () => {
      keep('')
      if (said) say(undefined)
    },
  }
}
