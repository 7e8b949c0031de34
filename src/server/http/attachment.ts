/** The header that saves an answer under a name; what an old browser cannot read in it is written twice. */
export function attachment(name: string): string {
  const plain = name.replace(/[^ -~]|["\\%]/g, '_')
  const also =
    plain === name
      ? ''
      : `; filename*=UTF-8''${encodeURIComponent(name.toWellFormed()).replaceAll("'", '%27')}`
  return `attachment; filename="${plain}"${also}`
}
