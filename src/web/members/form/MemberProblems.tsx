import { useSay } from '../../intl.tsx'
import { Notice } from '../../ui/Notice.tsx'
import classes from './form.module.css'
import { stepOf } from './record-values.ts'
import { useLabelOf } from './use-label-of.ts'
import { fieldId, type MemberFormState } from './use-member-form.ts'

/** All that is wrong on this step, each a way to its field. */
export function MemberProblems({ form }: { form: MemberFormState }) {
  const say = useSay()
  const labelOf = useLabelOf(form)
  const here = form.problems.filter(({ path }) => stepOf(path) === form.step)
  if (here.length === 0) return null
  return (
    <Notice kind="problem" title={say('memberForm.problems', { count: form.problems.length })}>
      <ul className={classes.summary}>
        {here.map(({ path, code, message }) => (
          <li key={path}>
            <button type="button" onClick={() => document.getElementById(fieldId(path as never))?.focus()}>
              {say('memberForm.problem', {
                label: labelOf(path),
                problem: message ?? say(`error.${code}`),
              })}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
