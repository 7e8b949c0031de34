import { useSay } from '../../intl.tsx'

type Seen = { browser: string | null; system: string | null; place: string; ip: string }

/** A device and where it is, in words. */
export function useSeenWords() {
  const say = useSay()
  return {
    device: ({ browser, system }: Seen) =>
      browser && system
        ? say('account.device', { browser, system })
        : (browser ?? system ?? say('account.unknownDevice')),
    where: ({ place, ip }: Seen) =>
      ip ? say('account.where', { place: say(`account.place-${place}`), ip }) : say(`account.place-${place}`),
  }
}
