import { Button, Group, Loader, Stack, Stepper, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type FieldProblem, problemsOf } from '../../domain/words/problem.ts'
import { ApiProblem, answer, api } from '../api.ts'
import { DoorFrame } from '../auth/DoorFrame.tsx'
import { useSay } from '../intl.tsx'
import { whatHappened } from '../ui/ErrorState.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { AccountStep, CommunityStep, StartStep } from './WelcomeSteps.tsx'
import { WelcomeWords } from './WelcomeWords.tsx'
import { emptyWelcome, firstRun, stepOf, steps, type Typed } from './welcome-steps.ts'

const stepForms = [AccountStep, CommunityStep, StartStep] as const

/** An empty installation: your account, your community, with or without the demo. */
export const WelcomePage = () => (
  <WelcomeWords>
    <Welcome />
  </WelcomeWords>
)

function Welcome() {
  const say = useSay()
  const router = useRouter()
  const queries = useQueryClient()
  const form = useRef<HTMLFormElement>(null)
  const [step, setStep] = useState(0)
  const shownStep = useRef(0)
  const [typed, setTyped] = useState<Typed>(emptyWelcome)
  const [problems, setProblems] = useState<FieldProblem[]>([])

  const begin = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/installation', { body: firstRun.parse(typed) })),
    onSuccess: async ({ communityId }) => {
      queries.clear()
      await router.navigate({
        to: '/communities/$communityId',
        params: { communityId },
        replace: true,
      })
    },
    onError: (error) => {
      if (error instanceof ApiProblem && error.errors[0]) show(error.errors)
    },
  })

  /** Problems at their fields, on the step of the first one. */
  function show(found: FieldProblem[]) {
    setProblems(found)
    if (found[0]) setStep(stepOf(found[0].path))
  }
  useEffect(() => {
    const first = problems.find(({ path }) => stepOf(path) === step)
    // A step begins at its first field, or at the first that is wrong.
    const wanted = first ? `[name="${first.path}"]` : shownStep.current === step ? null : 'input'
    if (wanted) form.current?.querySelector<HTMLElement>(wanted)?.focus()
    shownStep.current = step
  }, [problems, step])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const checked = firstRun.safeParse(typed)
    const found = checked.success ? [] : problemsOf(checked.error)
    const here = found.filter(({ path }) => stepOf(path) === step)
    if (here.length > 0) return setProblems(here)
    setProblems([])
    if (step < steps.length - 1) return setStep(step + 1)
    if (found.length > 0) return show(found)
    if (!begin.isPending) begin.mutate()
  }

  const Step = stepForms[step]!
  return (
    <DoorFrame wide>
      <PageHeader title={say('welcome.title')} lead={say('welcome.lead')} />
      <Stepper active={step} onStepClick={setStep} allowNextStepsSelect={false} size="sm" mb="lg">
        {steps.map((name) => (
          <Stepper.Step key={name} label={say(`welcome.${name}`)} />
        ))}
      </Stepper>
      <form ref={form} onSubmit={submit} noValidate>
        <Stack>
          {begin.error && <Notice kind="problem">{whatHappened(begin.error, say)}</Notice>}
          <Step
            typed={typed}
            onType={(change) => setTyped((before) => change(before))}
            errorOf={(path) => {
              const problem = problems.find((each) => each.path === path)
              return problem && say(`error.${problem.code}`)
            }}
          />
          {begin.isPending && typed.start === 'demo' && (
            <Group role="status" gap="sm">
              <Loader size="sm" />
              <Text size="sm">{say('welcome.loadingDemo')}</Text>
            </Group>
          )}
          <Group justify="space-between">
            <Button
              variant="default"
              onClick={() => setStep(step - 1)}
              disabled={step === 0 || begin.isPending}
            >
              {say('common.back')}
            </Button>
            <Button type="submit" loading={begin.isPending}>
              {say(step < steps.length - 1 ? 'common.next' : 'welcome.begin')}
            </Button>
          </Group>
        </Stack>
      </form>
    </DoorFrame>
  )
}
