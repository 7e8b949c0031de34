import { useSyncExternalStore } from 'react'

/** Where somebody is in a guide that accompanies them; it stays when they leave, so that they can go on another day. */
type Progress = { guide: string; step: string }
export type TourState = Progress & {
  /** of this tab: a second tab is not accompanied */
  isOn: boolean
}

const progressKey = 'optimce-tour'
const onKey = 'optimce-tour-on'
const listeners = new Set<() => void>()

function read(): TourState | null {
  try {
    const progress = JSON.parse(localStorage.getItem(progressKey) ?? 'null') as Progress | null
    return progress && { ...progress, isOn: sessionStorage.getItem(onKey) === 'true' }
  } catch {
    return null // what somebody else wrote there is no progress
  }
}
let state = read()

function write(next: TourState | null) {
  state = next
  if (next) localStorage.setItem(progressKey, JSON.stringify({ guide: next.guide, step: next.step }))
  else localStorage.removeItem(progressKey)
  sessionStorage.setItem(onKey, String(next?.isOn ?? false))
  for (const listener of listeners) listener()
}

export const goToStep = (guide: string, step: string) => write({ guide, step, isOn: true })
export const resumeTour = () => state && write({ ...state, isOn: true })
export const leaveTour = () => state && write({ ...state, isOn: false })
export const endTour = () => write(null)

export const useTour = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )
