import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react'
import type { Picture } from './draw-picture.ts'

/** Every chart on the page can be asked for its picture; null while it has none. */
type Ask = () => Picture | null
const Charts = createContext<Set<Ask> | null>(null)

/** Around charts and the menu that saves them. */
export function Pictures({ children }: { children: ReactNode }) {
  const charts = useRef(new Set<Ask>())
  return <Charts value={charts.current}>{children}</Charts>
}

/** For a chart: how it is asked for its picture. */
export function usePicture(ask: Ask) {
  const charts = useContext(Charts)
  const latest = useRef(ask)
  useEffect(() => {
    latest.current = ask
  })
  useEffect(() => {
    const asked = () => latest.current()
    charts?.add(asked)
    return () => {
      charts?.delete(asked)
    }
  }, [charts])
}

/** For the menu: the pictures of all charts, as they look now. */
export function usePictures(): () => Picture[] {
  const charts = useContext(Charts)
  return () => [...(charts ?? [])].flatMap((ask) => ask() ?? [])
}
