import { NumberInput } from '@mantine/core'
import { useFormats, useLanguage, useSay } from '../../intl.tsx'
import classes from './editor.module.css'
import type { Example } from './example.ts'

type Props = { example: Example | null; injection: number; onInjection: (kwh: number | null) => void }

/** The quarter-hour that is made up: how much is injected in it, and what nobody takes. */
export function ExampleLine({ example, injection, onInjection }: Props) {
  const say = useSay()
  const { language } = useLanguage()
  const { number } = useFormats()
  return (
    <section className={classes.exampleLine} aria-label={say('allocation.example')}>
      <p>{say('allocation.exampleText')}</p>
      <NumberInput
        label={say('allocation.exampleInjection')}
        value={injection}
        min={0}
        max={1_000_000}
        decimalScale={2}
        decimalSeparator={language === 'en' ? '.' : ','}
        suffix=" kWh"
        hideControls
        w={180}
        onChange={(value) => onInjection(typeof value === 'number' ? value : null)}
      />
      <output>
        {example
          ? say('allocation.exampleSurplus', { kwh: number(example.surplus, 2) })
          : say('allocation.exampleNone')}
      </output>
    </section>
  )
}
