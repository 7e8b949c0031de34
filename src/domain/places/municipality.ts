import municipalities from './municipalities.json' with { type: 'json' }

const known = new Set(municipalities.map(({ nis }) => nis))

/** Is there a municipality of this NIS code (Statbel) today? */
export const isMunicipality = (nis: string): boolean => known.has(nis)
