import { useSay } from '../../intl.tsx'
import classes from './form.module.css'

/** The steps by number and name; those behind can be clicked. */
export function StepMarks({ step, onGoTo }: { step: number; onGoTo: (step: number) => void }) {
  const say = useSay()
  return (
    <ol className={classes.steps}>
      {(['step1', 'step2'] as const).map((name, i) => {
        const content = (
          <>
            <span className={classes.number}>{i + 1}</span>
            {say(`meterForm.${name}`)}
          </>
        )
        return (
          <li key={name}>
            {i < step ? (
              <button type="button" className={classes.stepMark} onClick={() => onGoTo(i)}>
                {content}
              </button>
            ) : (
              <span className={classes.stepMark} aria-current={i === step ? 'step' : undefined}>
                {content}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
