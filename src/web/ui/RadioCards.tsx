import { Input } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './RadioCards.module.css'

type Props = {
  name: string
  /** of the first button, for whoever gives the focus */
  id?: string
  label: string
  value: string
  /** `help`: a line under the label */
  options: { value: string; label: string; help?: string }[]
  error?: ReactNode
  onChoose: (value: string) => void
}

/** One of a few: real radio buttons, each a card of comfortable size; the arrow keys go through them. */
export function RadioCards({ name, id: firstId, label, value, options, error, onChoose }: Props) {
  const id = useId()
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={error ? `${id}-error` : undefined}
      aria-invalid={error ? true : undefined}
      aria-required
    >
      <Input.Label component="div" id={`${id}-label`} pe={32}>
        {label}
      </Input.Label>
      <div className={classes.cards} data-helped={options.some(({ help }) => help) || undefined}>
        {options.map((option, i) => (
          <label key={option.value} className={classes.card} data-error={error ? true : undefined}>
            <input
              id={i === 0 ? firstId : undefined}
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChoose(option.value)}
            />
            {option.help ? (
              <span>
                {option.label}
                <span className={classes.help}>{option.help}</span>
              </span>
            ) : (
              option.label
            )}
          </label>
        ))}
      </div>
      {error && (
        <Input.Error id={`${id}-error`} mt={5}>
          {error}
        </Input.Error>
      )}
    </div>
  )
}
