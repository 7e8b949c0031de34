import { Alert, Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { addressLines } from '../../../domain/meters/address.ts'
import { useLanguage, useSay } from '../../intl.tsx'
import { meterQuery } from '../meters.queries.ts'
import classes from './meters.module.css'

type Props = { communityId: string; meterId: string; onFind: (ean: string) => void; onClose: () => void }

/** The meter just made is sorted on another page, or is not among what is searched: where it is, and how to see it. */
export function NewMeterElsewhere({ communityId, meterId, onFind, onClose }: Props) {
  const say = useSay()
  const { language } = useLanguage()
  const { data: meter } = useQuery(meterQuery(communityId, meterId))
  if (!meter) return null
  return (
    <Alert
      className={classes.elsewhere}
      variant="outline"
      mb="md"
      withCloseButton
      closeButtonLabel={say('common.close')}
      onClose={onClose}
      role="status"
    >
      <Group justify="space-between" gap="sm" pe="md">
        <Text>{say('meters.elsewhere', { address: addressLines(meter.address, language).join(', ') })}</Text>
        <Button variant="default" h={44} onClick={() => onFind(meter.ean)}>
          {say('meters.showNew')}
        </Button>
      </Group>
    </Alert>
  )
}
