type Json = unknown
export type ChangedField = { path: string[]; before: Json; after: Json }

const isNested = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const same = (a: Json, b: Json) => JSON.stringify(a) === JSON.stringify(b)
const said = (value: Json) => value !== undefined && value !== null && value !== ''

/** Ids tell a reader nothing, fingerprints and versions neither. */
const isTelling = (name: string) => !/^(id|version|fingerprint|sha256|hash)$|Ids?$/.test(name)

/**
 * What a line of the audit says field by field, nested ones by their path. A field that is only on one side was not there
 * on the other; what is the same on both, or says nothing, is left out.
 */
export function changedFields(before: Json, after: Json, path: string[] = []): ChangedField[] {
  if (same(before ?? null, after ?? null)) return []
  if (isNested(before ?? after) && isNested(after ?? before)) {
    const [was, is] = [(before ?? {}) as Record<string, Json>, (after ?? {}) as Record<string, Json>]
    return [...new Set([...Object.keys(was), ...Object.keys(is)])]
      .filter(isTelling)
      .flatMap((name) => changedFields(was[name], is[name], [...path, name]))
  }
  if (!said(before) && !said(after)) return []
  return [{ path, before: before ?? null, after: after ?? null }]
}
