import { Box, Button, Group, Paper, Text, Title } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { groupEnterpriseNumber } from '../../../domain/members/enterprise-number.ts'
import { groupIban } from '../../../domain/members/iban.ts'
import type { WholeMember } from '../../../domain/members/member-record.schema.ts'
import { addressLines } from '../../../domain/meters/address.ts'
import { useFormats, useLanguage, useSay } from '../../intl.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { fetchMemberForm } from '../LazyMemberForm.tsx'
import { NationalNumber } from './NationalNumber.tsx'
import classes from './page.module.css'

type Props = {
  communityId: string
  member: WholeMember
  /** the reader's own: its register number stays behind its mask */
  isOwn?: boolean
  onChange: () => void
}
type Fact = [label: string, value: ReactNode]

/** What is known of a member, in cards, and what is missing. */
export function MemberFacts({ communityId, member, isOwn = false, onChange }: Props) {
  const say = useSay()
  const { day } = useFormats()
  const { language } = useLanguage()
  const isCompany = member.kind === 'company'
  const label = (name: string) => say(`memberForm.label.${name}`)
  const mail = (email: string | null) => email && <a href={`mailto:${email}`}>{email}</a>
  const call = (phone: string | null) => phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
  const yesNo = (is: boolean | null) => (is === null ? null : say(is ? 'memberPage.yes' : 'memberPage.no'))
  const address = (of: WholeMember['homeAddress']) =>
    of && addressLines(of, language).map((line) => <div key={line}>{line}</div>)
  const { representative } = member

  const ofKind: Fact[] = isCompany
    ? [
        [say('members.companyName'), member.name],
        [
          label('enterpriseNumber'),
          member.enterpriseNumber && groupEnterpriseNumber(member.enterpriseNumber),
        ],
        [label('vatLiable'), yesNo(member.vatLiable)],
        [label('size'), member.size && say(`companySize.${member.size}`)],
      ]
    : [
        [say('members.firstName'), member.firstName],
        [say('members.lastName'), member.name],
        [
          label('nationalNumber'),
          isOwn ? (
            member.nationalNumber
          ) : (
            <NationalNumber key="n" communityId={communityId} member={member} />
          ),
        ],
        [label('socialTariff'), yesNo(member.socialTariff)],
      ]
  return (
    <>
      {member.doubts.length > 0 && (
        <Box mb="lg">
          <Notice kind="info" title={say('memberPage.doubts')}>
            <ul className={classes.doubts}>
              {member.doubts.map((doubt) => (
                <li key={doubt}>{say(`memberDoubt.${doubt}`)}</li>
              ))}
            </ul>
          </Notice>
        </Box>
      )}
      <Card
        title={say('members.facts')}
        action={
          <Button
            variant="default"
            h={44}
            leftSection={<IconPencil size={18} aria-hidden />}
            onPointerEnter={fetchMemberForm}
            onFocus={fetchMemberForm}
            onClick={onChange}
          >
            {say('memberPage.change')}
          </Button>
        }
        facts={[
          ...ofKind,
          [say('members.email'), mail(member.email)],
          [label('phone'), call(member.phone)],
          [say('memberPage.joined'), day(member.joinedOn)],
          [say('members.number'), String(member.number)],
        ]}
      />
      {representative && (
        <Card
          title={say(isCompany ? 'memberForm.contact' : 'memberForm.guardian')}
          facts={[
            [label('fullName'), representative.name],
            [say('members.email'), mail(representative.email)],
            [label('phone'), call(representative.phone)],
          ]}
        />
      )}
      <Card
        title={say('memberPage.addressesAndBank')}
        facts={[
          [say('memberForm.homeAddress'), address(member.homeAddress)],
          [
            say('memberForm.billingAddress'),
            address(member.billingAddress) ?? (member.homeAddress && say('memberPage.sameAddress')),
          ],
          [label('iban'), member.iban && groupIban(member.iban)],
          [label('accountHolder'), member.accountHolder ?? (member.iban && member.displayName)],
        ]}
      />
    </>
  )
}

function Card({ title, action, facts }: { title: string; action?: ReactNode; facts: Fact[] }) {
  const say = useSay()
  return (
    <Paper withBorder p="lg" mb="lg" component="section">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3">
          {title}
        </Title>
        {action}
      </Group>
      <dl className={classes.facts}>
        {facts.map(([label, value]) => (
          <div key={label} className={classes.fact}>
            <Text component="dt" size="sm" c="dimmed">
              {label}
            </Text>
            <dd>
              {value ?? (
                <Text span inherit c="dimmed">
                  {say('memberPage.unknown')}
                </Text>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Paper>
  )
}
