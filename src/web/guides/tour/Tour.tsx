import { useRouterState } from '@tanstack/react-router'
import { Suspense } from 'react'
import { GuideWords } from '../GuideWords.tsx'
import { guides } from '../guides.ts'
import { TourStep } from './TourStep.tsx'
import { goToStep, useTour } from './tour-state.ts'

/** Accompanies somebody through a guide on the live screens. */
export function Tour() {
  const tour = useTour()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const guide = guides.find(({ id }) => id === tour?.guide)
  const kept = guide?.steps.find(({ id }) => id === tour?.step) ?? guide?.steps[0]
  if (!guide || !kept) return null
  // Who is in already has nothing to do at the door.
  const isIn = path.startsWith('/communities/')
  const step = kept.place === 'sign-in' && isIn ? guide.steps.find(({ place }) => place !== 'sign-in') : kept
  if (!step) return null
  const at = guide.steps.indexOf(step)
  const to = (to: number) => {
    const next = guide.steps[to]
    return next ? () => goToStep(guide.id, next.id) : null
  }
  return (
    <Suspense fallback={null}>
      <GuideWords>
        <TourStep key={step.id} guide={guide} step={step} path={path} back={to(at - 1)} on={to(at + 1)} />
      </GuideWords>
    </Suspense>
  )
}
