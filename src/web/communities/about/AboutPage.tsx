import { Anchor, Button, Group, Paper, Skeleton, Text, Title } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { CommunityInfo } from '../../../domain/communities/community-info.schema.ts'
import { groupEnterpriseNumber } from '../../../domain/members/enterprise-number.ts'
import { groupIban } from '../../../domain/members/iban.ts'
import { addressLines } from '../../../domain/meters/address.ts'
import { useCommunity } from '../../frame/use-community.ts'
import { useLanguage, useSay } from '../../intl.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { useDialogInUrl } from '../../ui/use-dialog-in-url.ts'
import { AboutWords } from './AboutWords.tsx'
import classes from './about.module.css'
import { infoQuery } from './info.queries.ts'
import { fetchInfoForm, LazyInfoForm } from './LazyInfoForm.tsx'
import { Logo } from './Logo.tsx'

/** What the community says of itself; its administrators change it here. */
export const AboutPage = () => (
  <AboutWords>
    <About />
  </AboutWords>
)

function About() {
  const say = useSay()
  const { community } = useCommunity()
  const communityId = community!.id
  const isAdmin = community!.role === 'admin'
  const { data: info, error, refetch } = useQuery(infoQuery(communityId))
  const dialog = useDialogInUrl()
  if (error && !info) return <ErrorState error={error} onRetry={() => refetch()} />
  if (!info) return <Skeleton height={320} />
  return (
    <>
      <PageHeader
        title={info.name}
        lead={info.description ?? say('about.lead')}
        action={
          isAdmin && (
            <Button
              leftSection={<IconPencil size={18} aria-hidden />}
              onPointerEnter={fetchInfoForm}
              onFocus={fetchInfoForm}
              onClick={() => dialog.open({ change: 'info' })}
            >
              {say('about.change')}
            </Button>
          )
        }
      />
      <Facts info={info} isAdmin={isAdmin} />
      {isAdmin && dialog.change === 'info' && <LazyInfoForm info={info} onClose={() => dialog.close()} />}
    </>
  )
}

type Fact = [label: string, value: ReactNode]

function Facts({ info, isAdmin }: { info: CommunityInfo; isAdmin: boolean }) {
  const say = useSay()
  const { language } = useLanguage()
  const office = info.registeredOffice
  const shown = info.publicContact.map((name) => say(`about.public-${name}`)).join(' · ')
  return (
    <div className={classes.cards}>
      <Card
        title={say('about.identity')}
        facts={[
          ...(info.logo || isAdmin
            ? [[say('about.logo'), <Logo key="l" info={info} isAdmin={isAdmin} />] as Fact]
            : []),
          [
            say('about.website'),
            info.website && (
              <Anchor href={info.website} rel="noopener noreferrer" target="_blank">
                {info.website}
              </Anchor>
            ),
          ],
          [say('about.regulator'), `${say(`regulator.${info.regulator}`)} · ${say(`region.${info.region}`)}`],
        ]}
      />
      <Card
        title={say('about.legal')}
        facts={[
          [say('about.legalName'), info.legalName],
          [
            say('about.enterpriseNumber'),
            info.enterpriseNumber && groupEnterpriseNumber(info.enterpriseNumber),
          ],
          [
            say('about.registeredOffice'),
            office && addressLines(office, language).map((line) => <div key={line}>{line}</div>),
          ],
          [say('about.iban'), info.iban && groupIban(info.iban)],
          [say('about.accountHolder'), info.accountHolder ?? (info.iban && (info.legalName ?? info.name))],
        ]}
      />
      <Card
        title={say('about.contact')}
        facts={[
          [say('about.contactName'), info.contactName],
          [
            say('about.contactEmail'),
            info.contactEmail && <Anchor href={`mailto:${info.contactEmail}`}>{info.contactEmail}</Anchor>,
          ],
          [
            say('about.contactPhone'),
            info.contactPhone && (
              <Anchor href={`tel:${info.contactPhone.replace(/[^+\d]/g, '')}`}>{info.contactPhone}</Anchor>
            ),
          ],
          [say('about.publicContact'), shown || say('about.nothingPublic')],
        ]}
      />
    </div>
  )
}

function Card({ title, facts }: { title: string; facts: Fact[] }) {
  const say = useSay()
  return (
    <Paper withBorder p="lg" component="section">
      <Group mb="sm">
        <Title order={2} size="h3">
          {title}
        </Title>
      </Group>
      <dl className={classes.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <Text component="dt" size="sm" c="dimmed">
              {label}
            </Text>
            <dd>
              {value ?? (
                <Text span inherit c="dimmed">
                  {say('about.unknown')}
                </Text>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Paper>
  )
}
