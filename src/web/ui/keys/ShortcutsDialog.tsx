import { Modal, Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../../intl.tsx'
import { KeyWords } from './KeyWords.tsx'
import classes from './keys.module.css'
import { shortcuts } from './shortcuts.ts'
import { hasSingleKeys, setSingleKeys } from './single-keys.ts'

type Props = { onClose: () => void }

/** Which keys do what, and whether single letters do anything at all. */
export const ShortcutsDialog = (props: Props) => (
  <KeyWords>
    <Shortcuts {...props} />
  </KeyWords>
)

function Shortcuts({ onClose }: Props) {
  const say = useSay()
  const [isOn, setOn] = useState(hasSingleKeys)
  return (
    <Modal
      opened
      onClose={onClose}
      title={say('keys.title')}
      closeButtonProps={{ 'aria-label': say('common.close'), size: 44, iconSize: 20 }}
    >
      <dl className={classes.keys}>
        {shortcuts.map(({ keys, text }) => (
          <div key={text} className={classes.line}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className={classes.key}>
                  {key.startsWith('keys.') ? say(key) : key}
                </kbd>
              ))}
            </dt>
            <dd>{say(text)}</dd>
          </div>
        ))}
      </dl>
      <Switch
        mt="lg"
        label={say('keys.single')}
        description={say('keys.singleHelp')}
        checked={isOn}
        onChange={({ currentTarget: { checked } }) => {
          setSingleKeys(checked)
          setOn(checked)
        }}
      />
      <Text size="sm" c="dimmed" mt="sm">
        {say('keys.kept')}
      </Text>
    </Modal>
  )
}
