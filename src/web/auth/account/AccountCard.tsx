import { Group, Paper, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

type Props = { title: string; lead?: ReactNode; beside?: ReactNode; children?: ReactNode }

/** One matter of the account. */
export const AccountCard = ({ title, lead, beside, children }: Props) => (
  <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section">
    <Stack gap="md">
      <div>
        <Group justify="space-between" gap="sm" wrap="wrap">
          <Title order={2} size="h3">
            {title}
          </Title>
          {beside}
        </Group>
        {lead && (
          <Text c="dimmed" size="sm" mt={4}>
            {lead}
          </Text>
        )}
      </div>
      {children}
    </Stack>
  </Paper>
)
