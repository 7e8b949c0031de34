import { Paper, Text, Title } from '@mantine/core'
import type { Member } from '../../../domain/members/member.schema.ts'
import { useSay } from '../../intl.tsx'
import classes from './page.module.css'

export function MemberFacts({ member: { kind, name, firstName, email } }: { member: Member }) {
  const say = useSay()
  const facts = [
    ...(kind === 'individual' ? [{ label: say('members.firstName'), value: firstName }] : []),
    { label: say(kind === 'company' ? 'members.companyName' : 'members.lastName'), value: name },
    { label: say('members.email'), value: email && <a href={`mailto:${email}`}>{email}</a> },
  ]
  return (
    <Paper withBorder p="lg" mb="lg">
      <Title order={2} size="h3" mb="sm">
        {say('members.facts')}
      </Title>
      <dl className={classes.facts}>
        {facts.map(({ label, value }) => (
          <div key={label} className={classes.fact}>
            <Text component="dt" size="sm" c="dimmed">
              {label}
            </Text>
            <dd>{value ?? say('members.noEmail')}</dd>
          </div>
        ))}
      </dl>
    </Paper>
  )
}
