import type { CandidateStanding } from '../../../domain/sharing/operation.codes.ts'
import { useSay } from '../../intl.tsx'
import classes from './add.module.css'

type Props = {
  value: CandidateStanding
  options: { value: CandidateStanding; label: string }[]
  onChange: (standing: CandidateStanding) => void
}

/** Which meters are shown: those that are free, or those that another operation has. */
export function StandingChoice({ value, options, onChange }: Props) {
  const say = useSay()
  return (
    <fieldset className={classes.standings}>
      <legend className={classes.unseen}>{say('sharing.standing')}</legend>
      {options.map((option) => (
        <label key={option.value} className={classes.standing}>
          <input
            type="radio"
            name="standing"
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
