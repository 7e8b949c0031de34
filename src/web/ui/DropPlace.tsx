import { type DragEvent, type ReactNode, useState } from 'react'
import classes from './DropPlace.module.css'

type Props = {
  /** several at once */
  isMany?: boolean
  /** there is something already, and what is to be done with it comes first */
  isSecond?: boolean
  onPick: (file: File, ...more: File[]) => void
  /** among them the button that does the same */
  children: ReactNode
}

/** Where files are dropped. */
export function DropPlace({ isMany = false, isSecond = false, onPick, children }: Props) {
  const [isOver, setOver] = useState(false)
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const [file, ...more] = event.dataTransfer.files
    if (file) onPick(file, ...(isMany ? more : []))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut, the button inside does the same
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      data-second={isSecond || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  )
}
