import { Button, Drawer, SegmentedControl, Stack, Text, useMantineColorScheme } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDots, IconLogout } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { languageNames, languages } from '../../domain/words/words.ts'
import { useLanguage, useSay } from '../intl.tsx'
import { schemes } from '../ui/ThemeMenu.tsx'
import classes from './frame.module.css'
import { placesOf } from './places.ts'
import { useCommunity } from './use-community.ts'
import { useSignOut } from './use-sign-out.ts'

/** On a phone: the most used places, and a sheet with the rest. */
export function BottomBar() {
  const say = useSay()
  const { communityId } = useParams({ strict: false })
  const { community } = useCommunity()
  const [isOpen, sheet] = useDisclosure(false)
  return (
    <nav className={classes.bottom} aria-label={say('frame.navigation')}>
      {placesOf(community?.role).map(({ key, to, icon: Icon }) => (
        <Link key={key} to={to} params={{ communityId: communityId! }} className={classes.bottomPlace}>
          <Icon size={22} stroke={1.75} aria-hidden />
          {say(key)}
        </Link>
      ))}
      <button type="button" className={classes.bottomPlace} aria-haspopup="dialog" onClick={sheet.open}>
        <IconDots size={22} aria-hidden />
        {say('frame.more')}
      </button>
      <Drawer
        opened={isOpen}
        onClose={sheet.close}
        position="bottom"
        styles={{ content: { height: 'auto' } }}
        title={say('frame.more')}
        closeButtonProps={{ 'aria-label': say('frame.close'), size: 44, iconSize: 20 }}
      >
        <Sheet />
      </Drawer>
    </nav>
  )
}

function Sheet() {
  const say = useSay()
  const { language, setLanguage } = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const signOut = useSignOut()
  return (
    <Stack gap="lg" pb="md">
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
  )
}
