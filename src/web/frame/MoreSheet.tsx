import { Button, Drawer, SegmentedControl, Stack, Text, useMantineColorScheme } from '@mantine/core'
import { IconLogout } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { languageNames, languages } from '../../domain/words/words.ts'
import { useLanguage, useSay } from '../intl.tsx'
import { schemes } from '../ui/ThemeMenu.tsx'
import classes from './frame.module.css'
import type { Place } from './places.ts'
import { useSignOut } from './use-sign-out.ts'

type Props = {
  /** those for which the bar has no room */
  places: readonly Place[]
  communityId: string
  onClose: () => void
}

/** The rest of the bottom bar: other places, language, appearance, sign out. */
export function MoreSheet({ places, communityId, onClose }: Props) {
  const say = useSay()
  const { language, setLanguage } = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const signOut = useSignOut()
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      styles={{ content: { height: 'auto' } }}
      title={say('frame.more')}
      closeButtonProps={{ 'aria-label': say('frame.close'), size: 44, iconSize: 20 }}
    >
      <Stack gap="lg" pb="md">
        {places.length > 0 && (
          <ul className={classes.places}>
            {places.map(({ key, to, icon: Icon }) => (
              <li key={key}>
                <Link to={to} params={{ communityId }} className={classes.place} onClick={onClose}>
                  <Icon size={22} stroke={1.75} aria-hidden />
                  {say(key)}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
          <Text component="legend" size="sm" fw={600} mb={8}>
            {say('frame.languageTitle')}
          </Text>
          <SegmentedControl
            fullWidth
            orientation="vertical"
            value={language}
            onChange={(value) => setLanguage(value as typeof language)}
            data={languages.map((each) => ({ value: each, label: languageNames[each] }))}
          />
        </fieldset>
        <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
          <Text component="legend" size="sm" fw={600} mb={8}>
            {say('frame.themeTitle')}
          </Text>
          <SegmentedControl
            fullWidth
            value={colorScheme}
            onChange={(value) => setColorScheme(value as typeof colorScheme)}
            data={schemes.map(([scheme]) => ({ value: scheme, label: say(`frame.theme-${scheme}`) }))}
          />
        </fieldset>
        <Button
          variant="default"
          h={44}
          leftSection={<IconLogout size={18} aria-hidden />}
          onClick={() => signOut.mutate()}
        >
          {say('frame.signOut')}
        </Button>
      </Stack>
    </Drawer>
  )
}
