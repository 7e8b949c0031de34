import { Button, Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { PublicCommunity } from '../../../domain/communities/directory.schema.ts'
import { useSay } from '../../intl.tsx'
import classes from './directory.module.css'
import { MunicipalityNames } from './MunicipalityNames.tsx'
import { PublicContact } from './PublicContact.tsx'

const placeholders = [1, 2, 3]

type Props = { communities: PublicCommunity[] | undefined; isStale: boolean }

/** Communities of the directory, each with what it shares where. */
export function CommunityCards({ communities, isStale }: Props) {
  if (!communities)
    return placeholders.map((i) => (
      <div key={i} className={classes.card}>
        <Skeleton height={20} width="55%" />
        <Skeleton height={14} mt={16} />
        <Skeleton height={14} mt={8} width="80%" />
      </div>
    ))
  return (
    <ul className={classes.cards} data-stale={isStale || undefined}>
      {communities.map((community) => (
        <li key={community.id} className={classes.card}>
          <CommunityCard community={community} />
        </li>
      ))}
    </ul>
  )
}

function CommunityCard({ community }: { community: PublicCommunity }) {
  const say = useSay()
  return (
    <>
      <div className={classes.cardHead}>
        <h2 className={classes.name}>{community.name}</h2>
        <span className={classes.regulator}>{say(`regulator.${community.regulator}`)}</span>
      </div>
      <Operations operations={community.operations} />
      <PublicContact contact={community.contact} />
      <Button
        variant="default"
        h={44}
        mt="md"
        renderRoot={(props) => (
          <Link to="/directory/$communityId" params={{ communityId: community.id }} {...props} />
        )}
        aria-label={say('join.title', { community: community.name })}
      >
        {say('join.join')}
      </Button>
    </>
  )
}

/** What a community shares: each operation with its kind, and the municipalities it covers. */
export function Operations({ operations }: Pick<PublicCommunity, 'operations'>) {
  const say = useSay()
  return (
    <ul className={classes.operations}>
      {operations.map(({ id, name, type, municipalities }) => (
        <li key={id}>
          <div className={classes.operation}>
            <strong>{name}</strong>
            <span className={classes.type}>{say(`operationType.${type}`)}</span>
          </div>
          <MunicipalityNames codes={municipalities} />
        </li>
      ))}
    </ul>
  )
}
