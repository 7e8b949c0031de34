import { Anchor, Paper, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { addressLines } from '../../../domain/meters/address.ts'
import type { Meter } from '../../../domain/meters/meter.schema.ts'
import { contains, type Period } from '../../../domain/time/period.ts'
import { today } from '../../clock.ts'
import { useFormats, useLanguage, useSay } from '../../intl.tsx'
import { devicePeriods } from '../changes/device-periods.ts'
import { useSpan } from '../changes/use-span.ts'
import classes from './page.module.css'

/** The facts that stay: address, device, holder. */
export function MeterCards({ communityId, meter }: { communityId: string; meter: Meter }) {
  const say = useSay()
  const { language } = useLanguage()
  const { day } = useFormats()
  const span = useSpan()
  const [street, city] = addressLines(meter.address, language)
  const held = meter.holders.find((period) => contains(period, today()))
  return (
    <div className={classes.cards}>
      <Card title={say('meter.address')}>
        <Text>{street}</Text>
        <Text>{city}</Text>
      </Card>
      <Card title={say('meter.device')}>
        <Facts
          facts={[
            [say('meterForm.label.meterNumber'), meter.meterNumber],
            [say('meterForm.label.phases'), say(`phases.${meter.phases}`)],
            [say('meterForm.label.readingFrequency'), say(`readingFrequency.${meter.readingFrequency}`)],
            [say('meterForm.label.tariffGroup'), say(`tariffGroup.${meter.tariffGroup}`)],
          ]}
        />
        <BeforeAndAfter
          title={say('meter.otherDevices')}
          periods={devicePeriods(meter)}
          nameOf={({ meterNumber }) => meterNumber}
        />
      </Card>
      <Card title={say('meter.holder')}>
        {meter.holder && !meter.yours && (
          <>
            <Anchor
              component={Link}
              to="/communities/$communityId/members/$memberId"
              params={{ communityId, memberId: meter.holder.id } as never}
            >
              {meter.holder.name}
            </Anchor>
            {held && (
              <Text size="sm" c="dimmed">
                {say('meter.heldSince', { day: day(held.from) })}
              </Text>
            )}
          </>
        )}
        {!meter.holder && !meter.yours && <Text c="dimmed">{say('meter.noHolder')}</Text>}
        {meter.yours ? (
          // To its holder all periods are alike, and there is no page of members to go to.
          <Facts facts={meter.holders.map((period) => [period.member.name, span(period)])} />
        ) : (
          <BeforeAndAfter
            title={say('meter.otherHolders')}
            periods={meter.holders}
            nameOf={({ member }) => member.name}
          />
        )}
        {meter.operation && (
          <div className={classes.apart}>
            <Facts facts={[[say('meter.operation'), meter.operation.name]]} />
          </div>
        )}
      </Card>
    </div>
  )
}

type Others<T> = { title: string; periods: T[]; nameOf: (period: T) => string }

/** What was before today, or is to come. */
function BeforeAndAfter<T extends Period>({ title, periods, nameOf }: Others<T>) {
  const span = useSpan()
  const others = periods.filter((period) => !contains(period, today()))
  if (others.length === 0) return null
  return (
    <ul className={classes.others} aria-label={title}>
      {others.map((period) => (
        <li key={period.from}>
          <span>{nameOf(period)}</span>
          <span>{span(period)}</span>
        </li>
      ))}
    </ul>
  )
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} className={classes.cardTitle}>
        {title}
      </Title>
      {children}
    </Paper>
  )
}

export function Facts({ facts }: { facts: [label: string, value: ReactNode][] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(([label, value], i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a name may come twice, and the facts never change places
        <div key={`${label}${i}`}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
