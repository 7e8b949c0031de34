import { Anchor, Box } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useSay } from '../intl.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'

export function NotFound() {
  const say = useSay()
  return (
    <Box component="main" p="lg" maw={720} mx="auto">
      <PageHeader title={say('states.notFoundTitle')} />
      <EmptyState
        title={say('states.notFound')}
        text={say('states.notFoundText')}
        action={
          <Anchor component={Link} to="/">
            {say('states.toStart')}
          </Anchor>
        }
      />
    </Box>
  )
}
