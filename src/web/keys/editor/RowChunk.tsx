import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'

/** Rows that are drawn, or not, together. */
export const chunkSize = 25

type Props = {
  columns: number
  /** what scrolls; null: the page */
  scroller: RefObject<HTMLElement | null> | null
  /** it is drawn wherever it is: something in it is to be found */
  isKept: boolean
  children: () => ReactNode
}

/**
 * Some rows of a long grid: while they are far from what is in sight, an empty row as high as they are stands for them,
 * because hundreds of fields make every letter slow. Whoever has the focus stays.
 */
export function RowChunk({ columns, scroller, isKept, children }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [far, setFar] = useState<{ height: number } | null>(null)
  useEffect(() => {
    const element = body.current
    if (!element) return
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry!.isIntersecting) setFar(null)
        else if (!element.contains(document.activeElement)) setFar({ height: element.offsetHeight })
      },
      { root: scroller?.current ?? null, rootMargin: '800px 0px' },
    )
    watch.observe(element)
    return () => watch.disconnect()
  }, [scroller])
  return (
    <tbody ref={body}>
      {far && !isKept ? (
        <tr style={{ height: far.height }}>
          <td colSpan={columns} />
        </tr>
      ) : (
        children()
      )}
    </tbody>
  )
}
