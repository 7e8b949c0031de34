import { useEffect, useRef } from 'react'
import classes from './Selection.module.css'

type Props = {
  /** read out, such as “Select Rue Haute 1” */
  label: string
  isChosen: boolean
  /** some of what it stands for is chosen */
  isMixed?: boolean
  onToggle: (withShift: boolean) => void
}

/** A box to tick, with room around it for a finger. */
export function RowCheckbox({ label, isChosen, isMixed = false, onToggle }: Props) {
  const ref = useRef<HTMLInputElement>(null)
  const withShift = useRef(false)
  useEffect(() => {
    if (ref.current) ref.current.indeterminate = isMixed
  }, [isMixed])
  return (
    // Shift would mark the text between two clicks.
    <label className={classes.check} onMouseDown={(event) => event.shiftKey && event.preventDefault()}>
      <input
        ref={ref}
        type="checkbox"
        aria-label={label}
        checked={isChosen}
        onClick={(event) => {
          withShift.current = event.shiftKey
        }}
        onChange={() => {
          onToggle(withShift.current)
          withShift.current = false
        }}
      />
    </label>
  )
}
