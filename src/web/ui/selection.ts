/** Which rows of a list are chosen, on whichever page they are. */
export type RowSelection = {
  count: number
  has: (id: string) => boolean
  set: (ids: string[], isChosen: boolean) => void
  /** everything that matches is chosen, on every page, but for those taken out */
  isEverything: boolean
  chooseEverything: () => void
  clear: () => void
  /** on a phone rows are chosen only while one is at it */
  isOn: boolean
  setOn: (isOn: boolean) => void
}

/** What is chosen: some, or all that match but for some. */
export type Chosen = { isEverything: boolean; ids: ReadonlySet<string> }

export const nothingChosen: Chosen = { isEverything: false, ids: new Set() }

/** Of everything, `ids` are those taken out; otherwise those chosen. */
export function choose({ isEverything, ids }: Chosen, some: string[], isChosen: boolean): Chosen {
  const next = new Set(ids)
  for (const id of some)
    if (isChosen === isEverything) next.delete(id)
    else next.add(id)
  return { isEverything, ids: next }
}

export const isChosenIn = ({ isEverything, ids }: Chosen, id: string) => isEverything !== ids.has(id)

export const countOf = ({ isEverything, ids }: Chosen, total: number) =>
  isEverything ? Math.max(0, total - ids.size) : ids.size

/** The ids from one row to another, both included, in the order they are shown; only the other when one is not there. */
export function rangeOf(ids: string[], from: string | null, to: string): string[] {
  const [start, end] = [from === null ? -1 : ids.indexOf(from), ids.indexOf(to)]
  return start < 0 ? [to] : ids.slice(Math.min(start, end), Math.max(start, end) + 1)
}
