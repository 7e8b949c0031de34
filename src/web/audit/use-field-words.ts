import { useIntl } from 'react-intl'

/** The list of words that a field takes its code from. */
const lists: Record<string, readonly string[]> = {
  kind: ['memberKind'],
  status: ['memberStatus', 'meterStatus', 'keyAssignmentStatus', 'participationStatus'],
  type: ['operationType'],
  size: ['companySize'],
}

/** What a field is called and what a code in it means; what nobody has named stays as it is, for an old line must be read too. */
export function useFieldWords() {
  const { messages } = useIntl()
  const known = (key: string) => (typeof messages[key] === 'string' ? (messages[key] as string) : undefined)
  return {
    nameOf: (path: readonly string[]) =>
      path.length === 0
        ? (known('auditField.value') ?? '')
        : path.map((name) => known(`auditField.${name}`) ?? name).join(' › '),
    codeOf: (name: string | undefined, code: string) => {
      if (!name) return code
      for (const list of [name, ...(lists[name] ?? []), `auditCode.${name}`]) {
        const word = known(`${list}.${code}`)
        if (word) return word
      }
      return code
    },
  }
}
