import { Button, Paper, Text, Title } from '@mantine/core'
import { IconArrowsExchange, IconPencil, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Configuration, Meter } from '../../../domain/meters/meter.schema.ts'
import type { Period } from '../../../domain/time/period.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { useDialogInUrl } from '../../ui/use-dialog-in-url.ts'
import { useSpan } from '../changes/use-span.ts'
import { changedSince, energyFacts, type Fact, heldBefore, moneyFacts } from './changes.ts'
import { During } from './During.tsx'
import { Facts } from './MeterCards.tsx'
import classes from './page.module.css'

type Props = {
  meter: Meter
  configuration: Configuration
  /** by their codes */
  dsoNames: Record<string, string>
  before: Configuration | undefined
  after: Configuration | undefined
  /** it can be taken away: it is to come, and not the only one */
  isPlanned: boolean
}

/** One configuration: from when to when, what it says, whose meter it was meanwhile, and what is new in it. */
export function ConfigurationEntry(props: Props) {
  const { meter, configuration, dsoNames, before, after, isPlanned } = props
  const say = useSay()
  const { day } = useFormats()
  const span = useSpan()
  const dialog = useDialogInUrl()
  const inWords = useValues(dsoNames)
  const changed = changedSince(before, configuration)
  const fact = (name: Fact): [string, ReactNode] => [
    say(`meterForm.label.${name}`),
    <>
      {inWords(configuration, name)}
      {changed.has(name) && <Changed was={before && inWords(before, name)} />}
    </>,
  ]
  const during = <T extends Period>(
    label: string,
    periods: T[],
    named: (period: T) => { id: string; name: string },
  ): [string, ReactNode] => {
    const was = before && heldBefore(periods, configuration, (period) => named(period).id)
    const names = (
      <During
        periods={periods}
        nameOf={(period) => named(period).name}
        during={configuration}
        mark={was !== undefined && <Changed was={was ? named(was).name : say('meter.none')} />}
        markLater={<Changed />}
      />
    )
    return [label, names]
  }
  return (
    <Paper component="li" withBorder p="md" className={classes.entry}>
      <div className={classes.entryHead}>
        <Title order={2} size="h3" mb={4}>
          {span(configuration)}
        </Title>
        {!meter.yours && (
          <div className={classes.entryActions}>
            <Button
              variant="subtle"
              color="var(--primary)"
              h={44}
              px={8}
              leftSection={<IconPencil size={18} aria-hidden />}
              aria-label={say('change.correctFrom', { day: day(configuration.from) })}
              onClick={() => dialog.open({ change: 'correct', of: configuration.id })}
            >
              {say('change.correct')}
            </Button>
            {isPlanned && (
              <Button
                variant="subtle"
                color="var(--danger)"
                h={44}
                px={8}
                leftSection={<IconTrash size={18} aria-hidden />}
                aria-label={say('change.deletePlanned', { day: day(configuration.from) })}
                onClick={() => dialog.open({ change: 'unplan', of: configuration.id })}
              >
                {say('change.unplan')}
              </Button>
            )}
          </div>
        )}
      </div>
      {configuration.endReason && after?.from !== configuration.until && (
        <Text mb="sm">{say('meter.endReason', { reason: configuration.endReason })}</Text>
      )}
      {configuration.description && (
        <Text mb="sm" style={{ whiteSpace: 'pre-line' }}>
          {configuration.description}
          {changed.has('description') && <Changed />}
        </Text>
      )}
      <div className={classes.columns}>
        <section>
          <h3 className={classes.cardTitle}>{say('meter.energy')}</h3>
          <Facts facts={energyFacts.map(fact)} />
        </section>
        <section>
          <h3 className={classes.cardTitle}>{say('meter.money')}</h3>
          <Facts
            facts={[
              ...moneyFacts.map(fact),
              during(say('meter.holder'), meter.holders, ({ member }) => member),
              during(say('meter.operation'), meter.operations, ({ operation }) => operation),
            ]}
          />
        </section>
      </div>
    </Paper>
  )
}

/** A mark, with how it was. */
function Changed({ was }: { was?: string | undefined }) {
  const say = useSay()
  return (
    <>
      <span className={classes.changed}>
        <IconArrowsExchange size={14} aria-hidden />
        {say('meter.changed')}
      </span>
      {was && <span className={classes.was}>{say('meter.was', { was })}</span>}
    </>
  )
}

/** Each fact in words: numbers as the language writes them, codes as the glossary says them, the DSO by its name. */
function useValues(dsoNames: Record<string, string>) {
  const say = useSay()
  const { number } = useFormats()
  const amount = (value: number) =>
    number(value, Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 3)
  return (configuration: Configuration, fact: Fact): string => {
    const value = configuration[fact]
    if (fact === 'dso') return dsoNames[configuration.dso] ?? configuration.dso
    if (typeof value === 'number') return amount(value)
    return fact === 'description' ? value : say(`${fact}.${value}`)
  }
}
