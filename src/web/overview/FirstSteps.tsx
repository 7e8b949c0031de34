import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import type { Dashboard } from '../../domain/overview/dashboard.schema.ts'
import { useSay } from '../intl.tsx'
import { RoutedLink } from '../ui/RoutedLink.tsx'
import classes from './dashboard.module.css'

type Props = { communityId: string } & Pick<Dashboard, 'counts'>

/** A community without meters: what to do, in which order, and what is done already. */
export function FirstSteps({ communityId, counts }: Props) {
  const say = useSay()
  const steps = [
    { key: 'members', to: '/communities/$communityId/members', isDone: counts.members > 0 },
    { key: 'meters', to: '/communities/$communityId/meters', isDone: false },
    { key: 'operations', to: '/communities/$communityId/operations', isDone: counts.operations > 0 },
    { key: 'readings', to: '/communities/$communityId/readings', isDone: false },
  ]
  return (
    <section aria-labelledby="first-steps">
      <h2 id="first-steps">{say('dashboard.firstSteps')}</h2>
      <ol className={classes.steps}>
        {steps.map(({ key, to, isDone }, i) => {
          const Icon = isDone ? IconCircleCheck : IconCircleDashed
          return (
            <li key={key} data-done={isDone || undefined}>
              <Icon size={24} aria-hidden />
              <div>
                <RoutedLink to={to as never} params={{ communityId } as never}>
                  {i + 1}. {say(`dashboard.step-${key}`)}
                </RoutedLink>
                <p>{isDone ? say('dashboard.stepDone') : say(`dashboard.step-${key}-text`)}</p>
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
