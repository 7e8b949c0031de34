import classes from './form.module.css'

type Props = {
  names: string[]
  step: number
  onGoTo: (step: number) => void
  /** those ahead can be clicked too */
  isFree?: boolean
}

/** The steps by number and name; those behind can be clicked. */
export function StepMarks({ names, step, onGoTo, isFree = false }: Props) {
  return (
    <ol className={classes.steps} data-many={names.length > 2 || undefined}>
      {names.map((name, i) => {
        const content = (
          <>
            <span className={classes.number}>{i + 1}</span>
            <span className={classes.stepName}>{name}</span>
          </>
        )
        return (
          <li key={name}>
            {i < step || (isFree && i !== step) ? (
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
