import { Button, Paper } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useLanguage, useSay } from '../intl.tsx'
import { StepMarks } from '../meters/form/StepMarks.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { KeyEditor } from './editor/KeyEditor.tsx'
import { KeysWords } from './KeysWords.tsx'
import { CountStep } from './wizard/CountStep.tsx'
import { IterationsStep } from './wizard/IterationsStep.tsx'
import { NameStep } from './wizard/NameStep.tsx'
import { NamesStep } from './wizard/NamesStep.tsx'
import { draftOfPlan, type Plan, problemsOfStep, resized, startedPlan } from './wizard/plan.ts'
import classes from './wizard/wizard.module.css'

/** A new key step by step: who, how it is shared out, what it is called; then the grid with all of it, to look at and create. */
export const WizardPage = () => (
  <KeysWords>
    <Wizard />
  </KeysWords>
)

const steps = ['count', 'names', 'iterations', 'name', 'review'] as const

function Wizard() {
  const say = useSay()
  const { language } = useLanguage()
  const decimal = language === 'en' ? '.' : ','
  const { communityId = '' } = useParams({ strict: false })
  const [plan, setPlan] = useState<Plan>(startedPlan)
  const [step, setStep] = useState(0)
  const [isTold, setTold] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const problems = problemsOfStep(plan, step)
  const change = (patch: Partial<Plan>) => setPlan((before) => ({ ...before, ...patch }))
  // A step begins with its first field.
  useEffect(() => {
    form.current?.querySelectorAll<HTMLElement>('input')[0]?.focus({ preventScroll: step === 0 })
  }, [step])

  function next() {
    if (problems.length > 0) {
      setTold(true)
      return
    }
    setTold(false)
    if (step === 0) setPlan((before) => resized(before, say('allocation.participant')))
    setStep(step + 1)
  }
  const told = isTold ? problems : []
  const props = { plan, change, problems: told }
  return (
    <>
      <PageHeader title={say('allocation.wizardTitle')} lead={say('allocation.wizardLead')} />
      <Paper withBorder className={classes.steps}>
        <StepMarks
          names={steps.map((name) => say(`allocation.step-${name}`))}
          step={step}
          onGoTo={(to) => setStep(to)}
        />
      </Paper>
      {step < 4 ? (
        <form
          ref={form}
          noValidate
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            next()
          }}
        >
          <Paper withBorder p="lg" className={classes.body}>
            {step === 0 && <CountStep {...props} />}
            {step === 1 && <NamesStep {...props} />}
            {step === 2 && <IterationsStep {...props} decimal={decimal} />}
            {step === 3 && <NameStep {...props} />}
          </Paper>
          <div className={classes.footer}>
            <Button variant="default" h={44} disabled={step === 0} onClick={() => setStep(step - 1)}>
              {say('common.back')}
            </Button>
            <Button type="submit" h={44}>
              {say('common.next')}
            </Button>
          </div>
        </form>
      ) : (
        <KeyEditor communityId={communityId} first={draftOfPlan(plan, decimal)} isStarted />
      )}
    </>
  )
}
