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
  const { typed, type, clear } = useTyped(searched, onSearch)
  return (
    <TextInput
      type="search"
      aria-label={say('list.search')}
      placeholder={hint}
      value={typed}
      maxLength={200}
      onChange={(event) => type(event.currentTarget.value)}
      leftSection={<IconSearch size={18} aria-hidden />}
      rightSection={typed && <CloseButton aria-label={say('list.clearSearch')} onClick={clear} />}
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
  return { typed, type: setTyped, clear: () => setTyped('') }
}
