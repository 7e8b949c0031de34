import { Button, Group, Menu } from '@mantine/core'
import { IconDotsVertical, IconPencil, IconTrash } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Outlet, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OperationLine } from '../../domain/sharing/operation.schema.ts'
import { useSay } from '../intl.tsx'
import { AddButton } from '../ui/AddButton.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { PageSkeleton } from '../ui/PageSkeleton.tsx'
import { useDialogInUrl } from '../ui/use-dialog-in-url.ts'
import { fetchAddMeters, fetchOperationForm, LazyAddMeters, LazyOperationForm } from './LazyDialogs.tsx'
import { Municipalities } from './list/Municipalities.tsx'
import { Visibility } from './list/Visibility.tsx'
import { operationQuery, operationsKey } from './operations.queries.ts'
import { DeleteQuestion } from './page/DeleteQuestion.tsx'
import { OperationTabs } from './page/OperationTabs.tsx'
import { SharingWords } from './SharingWords.tsx'
import classes from './sharing.module.css'

/** One sharing operation: what it is, and its tabs. */
export const OperationPage = () => (
  <SharingWords>
    <Operation />
  </SharingWords>
)

function Operation() {
  const say = useSay()
  const { communityId = '', operationId = '' } = useParams({ strict: false })
  const { data: operation, error, refetch } = useQuery(operationQuery(communityId, operationId))
  const dialog = useDialogInUrl()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [isDeleting, setDeleting] = useState(false)
  /** The page shows it at once; lists ask again. */
  function saved(changed: OperationLine) {
    queries.setQueryData(operationQuery(communityId, operationId).queryKey, changed)
    queries.invalidateQueries({ queryKey: operationsKey(communityId) })
    dialog.close()
  }
  /** The tab in which those that were added stand; Back must not open the dialog again. */
  const showMeters = (when: 'now' | 'future') =>
    navigate({
      to: '/communities/$communityId/operations/$operationId',
      params: { communityId, operationId },
      search: { when: when === 'now' ? undefined : when },
      replace: true,
    })
  if (error && !operation) return <ErrorState error={error} onRetry={() => refetch()} />
  if (!operation) return <PageSkeleton />
  const about = { communityId, operation }
  return (
    <>
      <PageHeader
        title={operation.name}
        lead={
          <>
            {say(`operationType.${operation.type}`)} · <Municipalities nis={operation.municipalities} />
          </>
        }
        beside={<Visibility isPublic={operation.public} />}
        action={
          <Group gap="xs" wrap="nowrap" className={classes.actions}>
            <AddButton
              label={say('sharing.addMeters')}
              onClick={() => dialog.open({ add: true })}
              prepare={fetchAddMeters}
            />
            <Menu position="bottom-end" shadow="md">
              <Menu.Target>
                <Button variant="default" px="sm" aria-label={say('sharing.more')}>
                  <IconDotsVertical size={20} aria-hidden />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item
                  mih={44}
                  leftSection={<IconPencil size={18} aria-hidden />}
                  onPointerEnter={fetchOperationForm}
                  onClick={() => dialog.open({ change: 'operation' })}
                >
                  {say('sharing.change')}
                </Menu.Item>
                <Menu.Item
                  mih={44}
                  leftSection={<IconTrash size={18} aria-hidden />}
                  onClick={() => setDeleting(true)}
                >
                  {say('sharing.delete')}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </Group>
        }
      />
      <OperationTabs communityId={communityId} operationId={operationId}>
        <Outlet />
      </OperationTabs>
      {dialog.change === 'operation' && (
        <LazyOperationForm {...about} onClose={() => dialog.close()} onSaved={saved} />
      )}
      {dialog.isOpen && !dialog.change && (
        <LazyAddMeters {...about} onClose={() => dialog.close()} onAdded={showMeters} />
      )}
      {isDeleting && <DeleteQuestion {...about} onClose={() => setDeleting(false)} />}
    </>
  )
}
