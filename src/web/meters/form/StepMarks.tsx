import classes from './form.module.css'

type Props = { names: string[]; step: number; onGoTo: (step: number) => void }

/** The steps by number and name; those behind can be clicked. */
export function StepMarks({ names, step, onGoTo }: Props) {
  return (
    <ol className={classes.steps}>
      {names.map((name, i) => {
        const content = (
          <>
            <span className={classes.number}>{i + 1}</span>
            {name}
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
