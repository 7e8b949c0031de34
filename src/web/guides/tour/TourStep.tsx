import { notifications } from '@mantine/notifications'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useSay } from '../../intl.tsx'
import { type Guide, locatorOf, type Step, stepKey } from '../guide.ts'
import { startOf } from './start-of.ts'
import classes from './tour.module.css'
import { endTour, leaveTour } from './tour-state.ts'
import { useOutline } from './use-outline.ts'
import { useStep } from './use-step.ts'

type Props = {
  guide: Guide
  step: Step
  path: string
  back: (() => void) | null
  /** null at the last step */
  on: (() => void) | null
}

/** The card that tells what to do now and why, and the outline around where. */
export function TourStep({ guide, step, path, back, on }: Props) {
  const say = useSay()
  const router = useRouter()
  const finish = on ?? endTour
  const { now, layout, confirm } = useStep(step, path, finish)
  const card = useRef<HTMLElement>(null)
  const outline = useRef<HTMLDivElement>(null)
  useOutline(now.control, outline, card)
  const holder = useHolder()
  const title = say(`guide.${guide.id}.title`)
  const isOptional = step.acts.every((act) => act.isOptional)

  function leave() {
    leaveTour()
    notifications.show({ message: say('tour.left'), closeButtonProps: { 'aria-label': say('common.close') } })
  }
  const target = now.act === 'go-on' ? step.goOn : now.act?.target
  const { name } = target ? locatorOf(target, layout) : {}
  const task = name ? say('tour.now', { label: say(name, { name: '' }) }) : say('tour.here')
  return (
    <>
      {createPortal(<div ref={outline} className={classes.outline} aria-hidden hidden />, document.body)}
      {createPortal(
        <section ref={card} className={classes.card} aria-label={say('tour.label', { title })} data-tour>
          <header className={classes.head}>
            <p className={classes.where}>
              {say('guides.stepOf', { step: guide.steps.indexOf(step) + 1, count: guide.steps.length })}
            </p>
            <button type="button" className={classes.close} aria-label={say('tour.leave')} onClick={leave}>
              ×
            </button>
          </header>
          <div aria-live="polite">
            <h2 className={classes.title}>{say(stepKey(guide, step, 'title'))}</h2>
            <p className={classes.task}>
              {now.isElsewhere ? say('tour.notHere') : now.control ? task : say('tour.waiting')}
              {isOptional && ` (${say('guides.optional')})`}
            </p>
          </div>
          <details className={classes.why} open={layout === 'desktop'}>
            <summary>{say('tour.why')}</summary>
            <p>{say(stepKey(guide, step, 'text'))}</p>
          </details>
          <div className={classes.buttons}>
            {back && (
              <button type="button" onClick={back}>
                {say('tour.previous')}
              </button>
            )}
            {now.isElsewhere && (
              <button
                type="button"
                className={classes.primary}
                onClick={() => router.navigate({ href: startOf(guide, router.state.location.pathname) })}
              >
                {say('tour.goThere')}
              </button>
            )}
            {now.mayConfirm ? (
              <button type="button" className={classes.primary} onClick={confirm}>
                {say(on ? 'tour.understood' : 'tour.finish')}
              </button>
            ) : (
              <button type="button" onClick={finish}>
                {say('tour.skip')}
              </button>
            )}
          </div>
        </section>,
        holder,
      )}
    </>
  )
}

const findHolder = () => document.querySelector('.mantine-Modal-content') ?? document.body

/** An open dialog keeps the focus inside: the card stands in it then, so that the Tab key reaches it. */
function useHolder(): Element {
  const [holder, setHolder] = useState<Element>(findHolder)
  useEffect(() => {
    const timer = setInterval(() => setHolder(findHolder()), 150)
    return () => clearInterval(timer)
  }, [])
  return holder.isConnected ? holder : document.body
}
