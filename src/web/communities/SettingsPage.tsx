import type { Community } from '../../domain/communities/community.schema.ts'
import { useCommunity } from '../frame/use-community.ts'
import { useSay } from '../intl.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { SettingsForm } from './settings/SettingsForm.tsx'
import { SettingsWords } from './settings/SettingsWords.tsx'

/** What an administrator decides for the whole community. */
export const SettingsPage = () => (
  <SettingsWords>
    <Settings />
  </SettingsWords>
)

function Settings() {
  const say = useSay()
  const { community } = useCommunity()
  return (
    <>
      <PageHeader title={say('settings.title')} lead={say('settings.lead')} />
      {community?.role === 'admin' ? (
        <SettingsForm key={community.id} community={community as Community} />
      ) : (
        <EmptyState title={say('settings.notYours')} text={say('settings.notYoursText')} />
      )}
    </>
  )
}
