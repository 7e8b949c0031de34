import { Anchor, Loader, Modal, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ChangeSet } from '../../domain/change-sets/change-set.schema.ts'
import { groupEan } from '../../domain/meters/ean.ts'
import { useSay } from '../intl.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import classes from './change-sets.module.css'
import { type ChangesOf, changeSetQuery } from './change-sets.queries.ts'

type Props = { of: ChangesOf; changeSet: ChangeSet; onClose: () => void }

/** The meters or members that keep a change from being undone, each with its reason. */
export function WhyNot({ of, changeSet, onClose }: Props) {
  const say = useSay()
  // Asked anew: what is known of it may be from before somebody stood in the way.
  const { data, error, isFetching, refetch } = useQuery({
    ...changeSetQuery(of, changeSet.id),
    staleTime: 0,
  })
  const hindrances = isFetching ? undefined : data?.hindrances
  const shown = (name: string) => (of.things === 'meters' ? groupEan(name) : name)
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
      {!hindrances && !error && <Loader aria-label={say('states.loading')} />}
      {hindrances && (
        <Stack>
          <ul className={classes.hindrances}>
            {hindrances.things.map(({ id, name, reason, by }) => (
              <li key={id}>
                {reason.endsWith('-deleted') ? (
                  shown(name)
                ) : (
                  <Anchor component={Link} to={`/communities/${of.communityId}/${of.things}/${id}`}>
                    {shown(name)}
                  </Anchor>
                )}
                <Text size="sm" c="dimmed">
                  {by ? say('many.changedBy', { who: by }) : say(`error.${reason}`)}
                </Text>
              </li>
            ))}
          </ul>
          {hindrances.things.length < hindrances.total && (
            <Text>{say('many.andMore', { count: hindrances.total - hindrances.things.length })}</Text>
          )}
        </Stack>
      )}
    </Modal>
  )
}
