import { useEffect, useState } from 'react'
import { type Chosen, choose, countOf, isChosenIn, nothingChosen, type RowSelection } from './selection.ts'

/** Kept while the app is open, so that looking at one row and coming back loses nothing. */
const remembered = new Map<string, { filter: string; chosen: Chosen }>()

/**
 * What is chosen of a list. It survives other pages and other orders; when other rows match (`filter` is another one) it is
 * given up, and `onDropped` is told how many had been chosen.
 */
export function useSelection({
  list,
  filter,
  total,
  onDropped,
}: {
  /** which list, such as the meters of a community */
  list: string
  filter: string
  /** how many rows match, on all pages */
  total: number
  onDropped: (count: number) => void
}): RowSelection & { chosen: Chosen } {
  const [, setVersion] = useState(0)
  const [isOn, setOn] = useState(false)
  const kept = remembered.get(list)
  const isSame = kept?.filter === filter
  const chosen = isSame ? kept.chosen : nothingChosen
  const [lastTotal, setLastTotal] = useState(total)
  if (isSame && lastTotal !== total) setLastTotal(total)

  useEffect(() => {
    const before = remembered.get(list)
    if (!before || before.filter === filter) return
    remembered.delete(list)
    const count = countOf(before.chosen, lastTotal)
    if (count > 0) onDropped(count)
  }, [list, filter, lastTotal, onDropped])

  function keep(next: Chosen) {
    remembered.set(list, { filter, chosen: next })
    setVersion((version) => version + 1)
  }
  const clear = () => keep(nothingChosen)
  return {
    chosen,
    count: countOf(chosen, total),
    has: (id) => isChosenIn(chosen, id),
    set: (ids, isChosen) => keep(choose(chosen, ids, isChosen)),
    isEverything: chosen.isEverything,
    chooseEverything: () => keep({ isEverything: true, ids: new Set() }),
    clear,
    isOn: isOn || countOf(chosen, total) > 0,
    setOn: (on) => {
      setOn(on)
      if (!on) clear()
    },
  }
}
