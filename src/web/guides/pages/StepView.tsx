import type { Language } from '../../../domain/words/words.ts'
import { useSay } from '../../intl.tsx'
import { type Act, type Guide, type Layout, locatorOf, type Step, sectionKey, stepKey } from '../guide.ts'
import { StepPicture } from './StepPicture.tsx'
import classes from './step.module.css'
import { useLinkTo, useWays } from './ways.ts'

type Props = { guide: Guide; step: Step; layout: Layout; language: Language; isAlone: boolean }

/** One step: where one is, what to do and why, with what for example, and how it looks. */
export function StepView({ guide, step, layout, language, isAlone }: Props) {
  const say = useSay()
  const ways = useWays()
  const linkTo = useLinkTo()
  const number = guide.steps.indexOf(step) + 1
  const kinds = [...new Set(step.acts.map(({ kind }) => kind))]
  const examples = step.acts.filter((act) => 'value' in act)
  return (
    <article className={classes.step} id={step.id} aria-labelledby={`${step.id}-title`}>
      <div>
        <p className={classes.where}>
          <span>{say('guides.stepOf', { step: number, count: guide.steps.length })}</span>
          <span>{say(sectionKey(guide, step))}</span>
          <span>{kinds.map((kind) => say(`guides.do-${kind}`)).join(', ')}</span>
        </p>
        <h2 id={`${step.id}-title`} tabIndex={-1}>
          {say(stepKey(guide, step, 'title'))}
        </h2>
        <p className={classes.text}>{say(stepKey(guide, step, 'text'))}</p>
        {examples.length > 0 && (
          <dl className={classes.examples}>
            {examples.map((act) => (
              <Example key={locatorOf(act.target, layout).name} act={act} layout={layout} />
            ))}
          </dl>
        )}
        {!isAlone && (
          <p className={classes.toStep}>
            <a {...linkTo(ways.guide(guide, { step, layout }))}>{say('guides.linkToStep')}</a>
          </p>
        )}
      </div>
      <StepPicture
        guide={guide}
        step={step}
        layout={layout}
        language={language}
        isFirst={isAlone || number === 1}
      />
    </article>
  )
}

/** What to type or choose, for example. */
function Example({ act, layout }: { act: Act & { value?: unknown }; layout: Layout }) {
  const say = useSay()
  const { name } = locatorOf(act.target, layout)
  if (!('value' in act) || act.value === undefined) return null
  const value = act.value as string | { key: string }
  return (
    <div>
      <dt>
        {say(`guides.do-${act.kind}`)}
        {name && ` · ${say(name, { name: '' })}`}
        {act.isOptional && ` (${say('guides.optional')})`}
      </dt>
      <dd>{typeof value === 'string' ? value : say(value.key)}</dd>
    </div>
  )
}
