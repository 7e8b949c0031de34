import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useSay } from '../intl.tsx'

const pause = 200 // ms without a key after which what is typed is searched

type Props = {
  /** what is searched now */
  searched: string
  onSearch: (text: string) => void
  /** what can be typed here */
  hint: string
}

export function SearchBox({ searched, onSearch, hint }: Props) {
  const say = useSay()
  const { typed, type } = useTyped(searched, onSearch)
  const box = useRef<HTMLInputElement>(null)
  // The button goes away with the text: one goes on typing in the box.
  const clear = () => {
    type('')
    box.current?.focus()
  }
  return (
    <TextInput
      ref={box}
      type="search"
      aria-label={say('list.search')}
      placeholder={hint}
      value={typed}
      maxLength={200}
      onChange={(event) => type(event.currentTarget.value)}
      leftSection={<IconSearch size={18} aria-hidden />}
      rightSection={
        typed && <CloseButton size={44} iconSize={18} aria-label={say('list.clearSearch')} onClick={clear} />
      }
      rightSectionWidth={44}
      autoComplete="off"
      spellCheck={false}
    />
  )
}

/** The text in the box: ahead of what is searched while typing, and after it when the search changes elsewhere (Back). */
function useTyped(searched: string, onSearch: (text: string) => void) {
  const [typed, setTyped] = useState(searched)
  const asked = useRef(searched)
  const underway = useRef<string[]>([]) // asked for, and not yet in the address
  const ask = useRef(onSearch)
  useEffect(() => {
    ask.current = onSearch
  })
  useEffect(() => {
    const arrived = underway.current.indexOf(searched)
    if (arrived >= 0) underway.current.splice(0, arrived + 1)
    else if (searched !== asked.current) {
      asked.current = searched
      setTyped(searched)
    }
  }, [searched])
  useEffect(() => {
    if (typed === asked.current) return
    const timer = setTimeout(() => {
      asked.current = typed
      underway.current.push(typed)
      ask.current(typed)
    }, pause)
    return () => clearTimeout(timer)
  }, [typed])
  return { typed, type: setTyped }
}
