import 'dayjs/locale/de'
import 'dayjs/locale/fr'
import 'dayjs/locale/nl'
import '@mantine/dates/styles.css'
import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { useDisclosure } from '@mantine/hooks'
import { IconCalendar } from '@tabler/icons-react'
import { useLanguage, useSay } from '../intl.tsx'
import { parseDay, shownDay } from './typed-day.ts'

type Props = Omit<TextInputProps, 'value' | 'onChange'> & { value: string; onType: (text: string) => void }

/** A day, typed as dd/mm/yyyy or picked. What is typed stays as it is, also when it is no day. */
export function DayField({ value, onType, ...input }: Props) {
  const say = useSay()
  const { language } = useLanguage()
  const [isOpen, calendar] = useDisclosure(false)
  const day = parseDay(value)
  return (
    <TextInput
      {...input}
      value={value}
      inputMode="numeric"
      placeholder={say('common.dayPattern')}
      autoComplete="off"
      onChange={(event) => onType(event.currentTarget.value)}
      onBlur={() => day && onType(shownDay(day))}
      rightSectionWidth={44}
      rightSection={
        <Popover
          opened={isOpen}
          onChange={(open) => !open && calendar.close()}
          trapFocus
          returnFocus
          position="bottom-end"
          shadow="md"
        >
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={say('common.pickDay')}
              onClick={calendar.toggle}
            >
              <IconCalendar size={20} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown onKeyDownCapture={(event) => event.key === 'Escape' && event.stopPropagation()}>
            <DatePicker
              locale={language}
              firstDayOfWeek={1}
              value={day}
              defaultDate={day ?? undefined}
              ariaLabels={{
                previousMonth: say('common.previousMonth'),
                nextMonth: say('common.nextMonth'),
                previousYear: say('common.previousYear'),
                nextYear: say('common.nextYear'),
                previousDecade: say('common.previousDecade'),
                nextDecade: say('common.nextDecade'),
                monthLevelControl: say('common.chooseMonth'),
                yearLevelControl: say('common.chooseYear'),
              }}
              onChange={(picked) => {
                if (picked) onType(shownDay(picked))
                calendar.close()
              }}
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  )
}
