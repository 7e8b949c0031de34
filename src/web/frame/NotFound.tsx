import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useSay } from '../intl.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Standing } from './Standing.tsx'

export function NotFound() {
  const say = useSay()
  return (
    <Standing>
      <PageHeader title={say('states.notFoundTitle')} />
      <EmptyState
        title={say('states.notFound')}
        text={say('states.notFoundText')}
        action={
          <Button component={Link} to="/" variant="default" h={44}>
            {say('states.toStart')}
          </Button>
        }
      />
    </Standing>
  )
}
