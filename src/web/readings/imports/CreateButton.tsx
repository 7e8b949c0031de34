import { Button } from '@mantine/core'
import { IconCircleCheck, IconPlus } from '@tabler/icons-react'
import { useSay } from '../../intl.tsx'
import { fetchMeterForm } from '../../meters/LazyMeterForm.tsx'
import classes from './imports.module.css'

type Props = { ean: string; isDone: boolean; onCreate: () => void }

/** On the narrowest phone its words take two lines. */
const narrow = { root: { height: 'auto' }, label: { whiteSpace: 'normal' } } as const

/** Opens the form of a new meter with this EAN, or says that it was made. */
export function CreateButton({ ean, isDone, onCreate }: Props) {
  const say = useSay()
  if (isDone)
    return (
      <span className={classes.verdict} data-verdict="known">
        <IconCircleCheck size={16} stroke={2} aria-hidden /> {say('readingsImport.created')}
      </span>
    )
  return (
    <Button
      variant="default"
      size="compact-sm"
      mih={36}
      maw="100%"
      styles={narrow}
      leftSection={<IconPlus size={16} aria-hidden />}
      aria-label={say('readingsImport.createOf', { ean })}
      onClick={onCreate}
      onPointerEnter={fetchMeterForm}
      onFocus={fetchMeterForm}
    >
      {say('readingsImport.create')}
    </Button>
  )
}
