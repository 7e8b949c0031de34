import { type KeyboardEvent, useEffect, useState } from 'react'
import type { Entry } from './entries.ts'

const idOf = (listId: string, key: string) => `${listId}-${key}`
const linkOf = (id: string | undefined) =>
  (id ? document.getElementById(id) : null) as HTMLAnchorElement | null

/**
 * Which of the entries is meant: the first, until the arrows or the pointer say another. Enter follows its link; when the
 * answer to what was typed is still on the way, as soon as it is there, so that a quick hand opens nothing else.
 */
export function useChoice(listId: string, entries: Entry[], isFresh: boolean) {
  const [chosen, choose] = useState<string>()
  const [isWaiting, setWaiting] = useState(false)
  const at = Math.max(
    0,
    entries.findIndex(({ key }) => key === chosen),
  )
  const active = entries[at]
  const activeId = active && idOf(listId, active.key)

  useEffect(() => {
    if (!isWaiting || !isFresh) return
    setWaiting(false)
    linkOf(activeId)?.click()
  }, [isWaiting, isFresh, activeId])

  const move = (steps: number) => {
    const next = entries[(at + steps + entries.length) % entries.length]
    if (!next) return
    choose(next.key)
    linkOf(idOf(listId, next.key))?.scrollIntoView({ block: 'nearest' })
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key !== 'Enter') return
    else if (event.ctrlKey || event.metaKey) window.open(linkOf(activeId)?.href)
    else if (isFresh || chosen) linkOf(activeId)?.click()
    else setWaiting(true)
    event.preventDefault()
  }

  return {
    activeKey: active?.key,
    activeId,
    idOf: (key: string) => idOf(listId, key),
    choose,
    reset: () => {
      choose(undefined)
      setWaiting(false)
    },
    onKeyDown,
  }
}
