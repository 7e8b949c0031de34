import { useEffect, useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import type { Messages } from '../../flat-words.ts'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import { type Act, isAt, type Layout, type Step, type Target } from '../guide.ts'
import { findControl } from './find-control.ts'
import { countingActs, isDone, judge } from './progress.ts'

const often = 150 // ms between two looks at the screen
const patience = 1200 // ms that a screen may take to come
const longPatience = 8000 // ms, when something was pressed that may take its time

export type Now = {
  /** where the next thing is to be done; null when it is not on the screen */
  control: HTMLElement | null
  /** what is to be done there, or the button that leads on */
  act: Act | 'go-on' | null
  /** nothing of this step is on the screen */
  isElsewhere: boolean
  mayConfirm: boolean
}

/** What is remembered of a step while it lasts. */
const begin = () => ({
  clicked: new Set<Act>(),
  hasGoneOn: false,
  done: new Set<Act>(),
  quiet: { text: '', since: 0 },
  isConfirmed: false,
  wasFilled: null as boolean | null,
  lastHere: performance.now(),
  isOver: false,
})

/**
 * Watches the screen during one step: what is to be done now, and `onDone` when all of it is done and what follows is seen.
 * It looks and listens only; nothing is ever typed or chosen for anybody.
 */
export function useStep(step: Step, path: string, onDone: () => void) {
  const { messages } = useIntl()
  const layout: Layout = useIsPhone() ? 'phone' : 'desktop'
  const [now, setNow] = useState<Now>({ control: null, act: null, isElsewhere: false, mayConfirm: false })
  const [so] = useState(begin)
  const latest = useRef({ path, onDone })
  useEffect(() => {
    latest.current = { path, onDone }
  })

  useEffect(() => {
    const find = (target: Target) => findControl(target, layout, messages as Messages)

    function look() {
      if (so.isOver) return
      const time = performance.now()
      const controls = new Map(step.acts.map((act) => [act, find(act.target)]))
      const goOn = step.goOn ? find(step.goOn) : null
      noteSearch([...controls.values()], time)
      const pending = countingActs(step).filter((act) => !isDone(act, controls.get(act) ?? null, so, time))
      for (const act of countingActs(step)) if (!pending.includes(act)) so.done.add(act)

      const isHere =
        isAt(step.place, latest.current.path) && (goOn !== null || [...controls.values()].some(Boolean))
      if (isHere) {
        so.lastHere = time
        so.wasFilled ??= pending.length === 0 && so.clicked.size === 0
      }
      const judged = judge(step, pending, so.wasFilled ?? false, so.isConfirmed)
      // What leads on has been pressed and what follows is there: the screen took everything, however fast it was filled in.
      const isDoneWith = step.goOn ? so.hasGoneOn : judged.isReady
      if (isDoneWith && step.seen.every(find) && !(step.gone && find(step.gone))) {
        so.isOver = true
        return latest.current.onDone()
      }
      const act: Now['act'] = judged.isReady && step.goOn ? 'go-on' : (judged.pending[0] ?? step.acts.at(-1)!)
      const control = !isHere ? null : act === 'go-on' ? goOn : (controls.get(act) ?? null)
      const isWaiting = so.clicked.size > 0 || so.hasGoneOn
      const isElsewhere = time - so.lastHere > (isWaiting ? longPatience : patience)
      const next: Now = { control, act, isElsewhere, mayConfirm: judged.mayConfirm && isHere }
      setNow((before) =>
        Object.entries(next).every(([key, value]) => before[key as keyof Now] === value) ? before : next,
      )
    }

    function noteSearch(controls: (HTMLElement | null)[], time: number) {
      const search = controls.find(
        (control) => control instanceof HTMLInputElement && control.type === 'search',
      )
      const text = (search as HTMLInputElement | undefined)?.value ?? ''
      if (text !== so.quiet.text) so.quiet = { text, since: time }
    }

    function onClick({ target }: Event) {
      if (!(target instanceof Element)) return
      for (const act of step.acts) {
        const control = find(act.target)
        const isMenu = control?.getAttribute('role') === 'menu'
        const counts = isMenu ? target.closest('[role=menuitem]') : act.kind === 'click'
        if (counts && control?.contains(target)) so.clicked.add(act)
      }
      if (step.goOn && find(step.goOn)?.contains(target)) so.hasGoneOn = true
    }
    // Before the app hears of it: afterwards what was clicked may be gone.
    window.addEventListener('click', onClick, true)
    const timer = setInterval(look, often)
    look()
    return () => {
      window.removeEventListener('click', onClick, true)
      clearInterval(timer)
    }
  }, [step, layout, messages, so])

  const confirm = () => {
    so.isConfirmed = true
  }
  return { now, layout, confirm }
}
