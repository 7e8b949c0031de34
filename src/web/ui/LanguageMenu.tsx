import { Button, Menu } from '@mantine/core'
import { IconCheck, IconLanguage } from '@tabler/icons-react'
import { languageNames, languages } from '../../domain/words/words.ts'
import { useLanguage, useSay } from '../intl.tsx'

export function LanguageMenu() {
  const say = useSay()
  const { language, setLanguage } = useLanguage()
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          c="var(--mantine-color-text)"
          h={44}
          px="sm"
          leftSection={<IconLanguage size={20} aria-hidden />}
          aria-label={say('frame.language', { name: languageNames[language] })}
        >
          {language.toUpperCase()}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map((each) => (
          <Menu.Item
            key={each}
            lang={each}
            rightSection={each === language && <IconCheck size={18} aria-hidden />}
            aria-current={each === language || undefined}
            onClick={() => setLanguage(each)}
          >
            {languageNames[each]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
