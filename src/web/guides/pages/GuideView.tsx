import { type ReactNode, useEffect, useRef } from 'react'
import type { Language } from '../../../domain/words/words.ts'
import { useSay } from '../../intl.tsx'
import { type Guide, layouts, stepKey } from '../guide.ts'
import { GuideFacts } from './GuideIndex.tsx'
import classes from './guide.module.css'
import { StepView } from './StepView.tsx'
import shell from './shell.module.css'
import { useLive } from './use-live.ts'
import { useTurning } from './use-turning.ts'
import { useLinkTo, useWays, type View } from './ways.ts'

type Props = {
  guide: Guide
  view: View
  language: Language
  /** begins the tour, where there is an app */
  start?: ReactNode
}

/** A guide: one step at a time, turned by buttons, keys and swipes, or all of it on one page that prints well. */
export function GuideView({ guide, view, language, start }: Props) {
  const say = useSay()
  const ways = useWays()
  const linkTo = useLinkTo()
  const isLive = useLive()
  const { step, layout } = view
  const at = step ? guide.steps.indexOf(step) : -1
  const before = step ? guide.steps[at - 1] : undefined
  const after = step ? guide.steps[at + 1] : undefined
  const page = useRef<HTMLDivElement>(null)
  const goTo = (to: typeof step | undefined) =>
    to ? () => ways.go(ways.guide(guide, { step: to, layout })) : null
  useTurning(page, { back: goTo(before), on: goTo(after) })

  // Whoever turns the page hears and sees the new step from its beginning.
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    if (step) document.getElementById(`${step.id}-title`)?.focus({ preventScroll: true })
  }, [step])

  return (
    <div ref={page}>
      <p className={classes.crumb}>
        <a {...linkTo(ways.index)}>{say('guides.all')}</a>
      </p>
      <h1 className={shell.title}>{say(`guide.${guide.id}.title`)}</h1>
      <p className={shell.lead}>{say(`guide.${guide.id}.lead`)}</p>
      <GuideFacts guide={guide} />
      {start}
      <div className={classes.choices}>
        <nav aria-label={say('guides.layout')} className={classes.switch}>
          {layouts.map((each) => (
            <a
              key={each}
              {...linkTo(ways.guide(guide, { step, layout: each }))}
              aria-current={each === layout || undefined}
            >
              {say(`guides.layout-${each}`)}
            </a>
          ))}
        </nav>
        {isLive && (
          <a {...linkTo(ways.guide(guide, { step: step ? null : guide.steps[0]!, layout }))}>
            {say(step ? 'guides.allSteps' : 'guides.oneByOne')}
          </a>
        )}
        {isLive && !step && (
          <button type="button" className={classes.quiet} onClick={() => window.print()}>
            {say('guides.print')}
          </button>
        )}
      </div>
      {step ? (
        <>
          <StepView guide={guide} step={step} layout={layout} language={language} isAlone />
          <nav
            aria-label={say('guides.stepOf', { step: at + 1, count: guide.steps.length })}
            className={classes.turn}
          >
            {before ? (
              <a className={shell.button} {...linkTo(ways.guide(guide, { step: before, layout }))}>
                ← {say('guides.previous')}
              </a>
            ) : (
              <span />
            )}
            <a
              className={`${shell.button} ${shell.primary}`}
              {...linkTo(after ? ways.guide(guide, { step: after, layout }) : ways.index)}
            >
              {say(after ? 'guides.next' : 'guides.finish')} →
            </a>
          </nav>
          <nav aria-label={say('guides.contents')}>
            <ol className={classes.contents}>
              {guide.steps.map((each) => (
                <li key={each.id}>
                  <a
                    {...linkTo(ways.guide(guide, { step: each, layout }))}
                    aria-current={each === step ? 'step' : undefined}
                  >
                    {say(stepKey(guide, each, 'title'))}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
        </>
      ) : (
        guide.steps.map((each) => (
          <StepView
            key={each.id}
            guide={guide}
            step={each}
            layout={layout}
            language={language}
            isAlone={false}
          />
        ))
      )}
    </div>
  )
}
