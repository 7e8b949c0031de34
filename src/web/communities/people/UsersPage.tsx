import { Outlet, useRouterState } from '@tanstack/react-router'
import { useCommunity } from '../../frame/use-community.ts'
import { useSay } from '../../intl.tsx'
import { AddButton } from '../../ui/AddButton.tsx'
import { LinkTabs } from '../../ui/LinkTabs.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { useDialogInUrl } from '../../ui/use-dialog-in-url.ts'
import { fetchInviteDialog, LazyInviteDialog } from './LazyInviteDialog.tsx'
import { PeopleWords } from './PeopleWords.tsx'

/** Who signs in and works in the community, and who was asked to. */
export const UsersPage = () => (
  <PeopleWords>
    <Users />
  </PeopleWords>
)

const path = '/communities/$communityId/users'

function Users() {
  const say = useSay()
  const { community } = useCommunity()
  const dialog = useDialogInUrl()
  const last = useRouterState({
    select: ({ location }) => location.pathname.replace(/\/$/, '').split('/').at(-1),
  })
  const params = { communityId: community!.id }
  return (
    <>
      <PageHeader
        title={say('people.title')}
        lead={say('people.lead')}
        action={
          <AddButton
            label={say('people.invite')}
            onClick={() => dialog.open({ add: true })}
            prepare={fetchInviteDialog}
          />
        }
      />
      <LinkTabs
        label={say('people.tabs')}
        open={last === 'invitations' ? 'invitations' : 'users'}
        tabs={[
          { name: 'users', text: say('people.tab-users'), to: path, params },
          { name: 'invitations', text: say('people.tab-invitations'), to: `${path}/invitations`, params },
        ]}
      >
        <Outlet />
      </LinkTabs>
      {dialog.isOpen && (
        <LazyInviteDialog communityId={community!.id} role={community!.role} onClose={() => dialog.close()} />
      )}
    </>
  )
}
