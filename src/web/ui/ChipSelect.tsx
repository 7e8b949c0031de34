import { CloseButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import classes from './ChipSelect.module.css'

type Props = {
  label: string
  value: string
  options: { value: string; label: string }[]
  onChange: (value: string) => void
  /** the label is only read out */
  isLabelUnseen?: boolean
  /** something other than the usual is chosen: shown in colour, with a button to undo it */
  clear?: { label: string; onClear: () => void } | false
}

/** A small choice in a toolbar that always shows what is chosen: the browser's own select in the shape of a chip. */
export function ChipSelect({ label, value, options, onChange, isLabelUnseen, clear }: Props) {
  return (
    <div
      className={classes.chip}
      data-on={clear ? true : undefined}
      data-quiet={isLabelUnseen ? true : undefined}
    >
      <label className={classes.label}>
        <span className={classes.name}>{label}</span>
        <select className={classes.select} value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <IconChevronDown size={16} aria-hidden className={classes.arrow} />
      </label>
      {clear && <CloseButton aria-label={clear.label} onClick={clear.onClear} className={classes.clear} />}
    </div>
  )
}
