/** Longer addresses are cut by common mail programs (Outlook on Windows takes 2 048 letters). */
const longest = 1900

/** A message as the address of a link; without its body when mail programs would cut it. */
export function mailto(subject: string, body: string): { href: string; isWhole: boolean } {
  const lines = body.replaceAll(/\r?\n/g, '\r\n')
  const head = `mailto:?subject=${encodeURIComponent(subject)}`
  const whole = `${head}&body=${encodeURIComponent(lines)}`
  return whole.length <= longest ? { href: whole, isWhole: true } : { href: head, isWhole: false }
}
