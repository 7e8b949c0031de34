/** Who watches over the sharing of energy in each region. */
export const regulators = ['BE-WAL-CWAPE', 'BE-BRU-BRUGEL', 'BE-VLA-VNR'] as const
export type Regulator = (typeof regulators)[number]
