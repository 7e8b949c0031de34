import { parseDay } from '../../ui/typed-day.ts'
import type { Act, Step } from '../guide.ts'

/** What has happened in the step that somebody is at. */
export type Happened = {
  /** clicks on what the step is about */
  clicked: ReadonlySet<Act>
  /** said to be seen, or to be as wanted already */
  isConfirmed: boolean
  /** done at some time; its field may be gone by now */
  done: ReadonlySet<Act>
  /** what stands in the search box, and since when, in ms */
  quiet: { text: string; since: number }
}

const pause = 900 // ms without a key after which a search is taken as typed

/** Whether somebody has done what the act asks; `control` is null when it is not on the screen. */
export function isDone(act: Act, control: Element | null, happened: Happened, now: number): boolean {
  if (act.kind === 'look') return happened.isConfirmed
  const role = control?.getAttribute('role')
  if (act.kind === 'click' || role === 'menu' || happened.clicked.has(act)) return happened.clicked.has(act)
  if (!control) return happened.done.has(act)
  if (role === 'radiogroup') return control.querySelector(':checked') !== null
  const { value, type } = control as HTMLInputElement
  if (value.trim() === '') return false
  if (type === 'search') return value === happened.quiet.text && now - happened.quiet.since >= pause
  if (act.kind === 'choose') return control.getAttribute('aria-expanded') !== 'true'
  const isLeft = control.ownerDocument.activeElement !== control
  return isLeft && (act.kind !== 'pick-date' || parseDay(value) !== null)
}

export type Judgement = {
  /** what is still to be done, in this order */
  pending: Act[]
  /** nothing is: what leads on may be pressed */
  isReady: boolean
  /** it may be left as it is: already filled in, optional, or only to be looked at */
  mayConfirm: boolean
}

/** What counts of a step: what is needed, or what is optional when nothing else is. */
export const countingActs = ({ acts }: Step): Act[] => {
  const needed = acts.filter(({ isOptional }) => !isOptional)
  return needed.length > 0 ? needed : acts
}

/**
 * How far somebody is with a step. What was filled in before they came is not taken as done by them: they are asked to
 * look at it, and say so.
 */
export function judge(step: Step, pending: Act[], wasFilled: boolean, isConfirmed: boolean): Judgement {
  const acts = countingActs(step)
  const isFree = acts.every(({ kind, isOptional }) => kind === 'look' || isOptional)
  return {
    pending: isConfirmed ? [] : pending,
    isReady: isConfirmed || (pending.length === 0 && !wasFilled),
    mayConfirm: !isConfirmed && (isFree || wasFilled),
  }
}
