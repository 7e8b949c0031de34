import { Button, Group, Menu } from '@mantine/core'
import {
  IconDotsVertical,
  IconFileSpreadsheet,
  IconFileText,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { isStandard } from '../../domain/keys/key-kind.ts'
import { useCommunity } from '../frame/use-community.ts'
import { useFormats, useSay } from '../intl.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { PageSkeleton } from '../ui/PageSkeleton.tsx'
import { KeysWords } from './KeysWords.tsx'
import { keyQuery, keyVersionsQuery } from './keys.queries.ts'
import type { keySearch } from './keys-search.ts'
import { Standard } from './list/Standard.tsx'
import { DeleteKey } from './page/DeleteKey.tsx'
import { KeyTable } from './page/KeyTable.tsx'
import classes from './page/page.module.css'
import { Uses } from './page/Uses.tsx'
import { useKeyFile } from './page/use-key-file.ts'
import { Versions } from './page/Versions.tsx'

/** One allocation key: what it says, its versions, where it is used. */
export const KeyPage = () => (
  <KeysWords>
    <Page />
  </KeysWords>
)

function Page() {
  const say = useSay()
  const { moment } = useFormats()
  const { community } = useCommunity()
  const { communityId = '', keyId = '' } = useParams({ strict: false })
  const { version } = useSearch({ strict: false }) as ReturnType<typeof keySearch>
  const { data: key, error, refetch } = useQuery(keyQuery(communityId, keyId))
  const { data: versions } = useQuery(keyVersionsQuery(communityId, keyId))
  const takeFile = useKeyFile(communityId, keyId)
  const [isDeleting, setDeleting] = useState(false)
  if (error && !key) return <ErrorState error={error} onRetry={() => refetch()} />
  if (!key) return <PageSkeleton />
  const shown = versions?.items.find((one) => one.version === version) ?? key
  const isOld = shown.version !== key.version
  return (
    <>
      <PageHeader
        title={shown.name}
        lead={shown.description || say('allocation.noDescription')}
        beside={<Standard isStandard={isStandard(shown.iterations, community!.region)} />}
        action={
          <Group gap="xs" wrap="nowrap">
            <Button
              component={Link}
              to="/communities/$communityId/keys/$keyId/edit"
              params={{ communityId, keyId } as never}
              leftSection={<IconPencil size={18} aria-hidden />}
              style={{ flex: 1 }}
            >
              {say('allocation.change')}
            </Button>
            <Menu position="bottom-end" shadow="md">
              <Menu.Target>
                <Button variant="default" px="sm" aria-label={say('allocation.more')}>
                  <IconDotsVertical size={20} aria-hidden />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item
                  mih={44}
                  leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
                  onClick={() => takeFile('xlsx')}
                >
                  {say('allocation.xlsx')}
                </Menu.Item>
                <Menu.Item
                  mih={44}
                  leftSection={<IconFileText size={18} aria-hidden />}
                  onClick={() => takeFile('csv')}
                >
                  {say('allocation.csv')}
                </Menu.Item>
                <Menu.Item
                  mih={44}
                  leftSection={<IconTrash size={18} aria-hidden />}
                  onClick={() => setDeleting(true)}
                >
                  {say('allocation.delete')}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </Group>
        }
      />
      <div className={classes.page}>
        {isOld && (
          <Notice kind="info" title={say('allocation.oldVersion', { version: shown.version })}>
            {say('allocation.oldVersionText', { at: moment(shown.savedAt) })}
          </Notice>
        )}
        {!isStandard(shown.iterations, community!.region) && (
          <Notice kind="info" title={say('allocation.needsAgreement')}>
            {say('allocation.needsAgreementText')}
          </Notice>
        )}
        <KeyTable shown={shown} communityId={communityId} />
        <Uses communityId={communityId} keyId={keyId} />
        <Versions versions={versions?.items} shown={shown.version} />
      </div>
      {isDeleting && <DeleteKey communityId={communityId} shown={key} onClose={() => setDeleting(false)} />}
    </>
  )
}
