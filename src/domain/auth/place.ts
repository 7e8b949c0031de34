export const places = ['here', 'local', 'elsewhere', 'unknown'] as const
export type Place = (typeof places)[number]

// RFC 1918, RFC 4193, loopback and link-local: addresses within a house or an office, which are nowhere on a map.
const local =
  /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|::1$|(0{1,4}:){7}0{0,3}1$|f[cd][0-9a-f]{2}:|fe80:)/i

/**
 * Where an address is, as far as one can say it without asking somebody else: the same as the one that asks, within a
 * local network, or elsewhere. We keep no list of which address is in which town, and send none to anybody who does.
 */
export function placeOf(ip: string, askedFrom: string): Place {
  if (ip === '') return 'unknown'
  if (networkOf(ip) === networkOf(askedFrom)) return 'here'
  return local.test(ip) ? 'local' : 'elsewhere'
}

/**
 * What one customer of a provider has: an IPv4 address, or the first half of an IPv6 address (`2a02:a03f:1:2::`), of whose
 * second half everybody has all there are and could come from another one at each try.
 */
export function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)
  if (mapped) return mapped[1]!
  if (!ip.includes(':')) return ip
  const [head = '', tail = ''] = ip.toLowerCase().split('%')[0]!.split('::')
  const [first, last] = [head, tail].map((part) => (part ? part.split(':') : []))
  const gap = ip.includes('::') ? 8 - first!.length - last!.length : 0
  const groups = [...first!, ...Array<string>(Math.max(0, gap)).fill('0'), ...last!]
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::`
}
