import { createContext, type MouseEvent, useContext } from 'react'
import type { Language } from '../../../domain/words/words.ts'
import type { Guide, Layout, Step } from '../guide.ts'
import type { Boxes } from './pictures.ts'

/** What of a guide is shown: one step, or all of them on one page. */
export type View = { step: Step | null; layout: Layout }

/**
 * How the pages of guides reach each other. They are the same in the app, whose addresses the router knows, and in the
 * static site, whose pages are files.
 */
export type Ways = {
  index: string
  guide: (guide: Guide, view?: View) => string
  /** which pictures there are */
  boxes: Boxes
  picture: (guide: Guide, layout: Layout, language: Language, step: Step) => string
  /** follows an address without loading the page anew */
  go: (address: string) => void
}

const WaysContext = createContext<Ways | null>(null)
export const WaysProvider = WaysContext.Provider

export function useWays(): Ways {
  const ways = useContext(WaysContext)
  if (!ways) throw new Error('outside of WaysProvider')
  return ways
}

/** A real link that a plain click follows within the page. */
export function useLinkTo() {
  const { go } = useWays()
  return (address: string) => ({
    href: address,
    onClick: (event: MouseEvent) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      go(address)
    },
  })
}
