import { Loader, Modal, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ChangeSet } from '../../../domain/meters/change-set.schema.ts'
import { groupEan } from '../../../domain/meters/ean.ts'
import { useSay } from '../../intl.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import classes from './bulk.module.css'
import { changeSetQuery } from './change-sets.queries.ts'

type Props = { communityId: string; changeSet: ChangeSet; onClose: () => void }

/** The meters that keep a change from being undone, each with its reason. */
export function WhyNot({ communityId, changeSet, onClose }: Props) {
  const say = useSay()
  const { data, error, refetch } = useQuery(changeSetQuery(communityId, changeSet.id))
  const hindrances = data?.hindrances
  return (
    <Modal
      opened
      onClose={onClose}
      title={say('many.whyTitle')}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': say('common.close'), size: 44 }}
      styles={{ title: { fontWeight: 650, fontSize: '1.125rem' } }}
    >
      {error && <ErrorState error={error} onRetry={() => refetch()} />}
      {!data && !error && <Loader aria-label={say('states.loading')} />}
      {hindrances && (
        <Stack>
          <ul className={classes.hindrances}>
            {hindrances.meters.map(({ id, ean, reason }) => (
              <li key={id}>
                {reason === 'meter-deleted' ? (
                  groupEan(ean)
                ) : (
                  <Link to="/communities/$communityId/meters/$meterId" params={{ communityId, meterId: id }}>
                    {groupEan(ean)}
                  </Link>
                )}
                <Text size="sm" c="dimmed">
                  {say(`error.${reason}`)}
                </Text>
              </li>
            ))}
          </ul>
          {hindrances.meters.length < hindrances.total && (
            <Text>{say('many.andMore', { count: hindrances.total - hindrances.meters.length })}</Text>
          )}
        </Stack>
      )}
    </Modal>
  )
}
