// A local day of quarter-hours in as few bytes as its highest value needs: a first byte that describes the rest, then
// every slot as a little-endian integer of 1 to 5 bytes. DSOs deliver whole Wh, so the unit is 1 Wh where it can be.
// All bits one is a missing slot. 5 bytes hold 1 099 511 627 774 mWh, ten times the 100 MWh asked for.

const missing = (width: number) => 2 ** (8 * width) - 1
const inWattHours = 0b1000
const widthBits = 0b0111

/** Whole mWh per slot (NaN: missing) → bytes. Throws RangeError for anything negative, fractional or too high. */
export function packDay(mwh: Float64Array): Uint8Array {
  let highest = 0
  let wholeWh = true
  for (const value of mwh) {
    if (Number.isNaN(value)) continue
    if (!Number.isInteger(value) || value < 0 || value >= missing(5))
      throw new RangeError(`no mWh of a slot: ${value}`)
    if (value > highest) highest = value
    if (value % 1000 !== 0) wholeWh = false
  }
  const unit = wholeWh ? 1000 : 1
  let width = 1
  while (highest / unit >= missing(width)) width++
  const bytes = new Uint8Array(1 + mwh.length * width)
  bytes[0] = width | (wholeWh ? inWattHours : 0)
  let at = 1
  for (const value of mwh) {
    let rest = Number.isNaN(value) ? missing(width) : value / unit
    for (let i = 0; i < width; i++) {
      bytes[at++] = rest % 256
      rest = Math.floor(rest / 256)
    }
  }
  return bytes
}

/** How many slots a packed day has. Throws RangeError when the bytes are not a packed day. */
export function packedSlots(bytes: Uint8Array): number {
  const width = (bytes[0] ?? 0) & widthBits
  const slots = (bytes.length - 1) / width
  if (width < 1 || width > 5 || bytes[0]! > 15 || !Number.isInteger(slots))
    throw new RangeError('not a packed day')
  return slots
}

/** Bytes → whole mWh per slot (NaN: missing), written into `into` from `offset` on; answers how many slots. */
export function unpackDay(bytes: Uint8Array, into: Float64Array, offset = 0): number {
  const slots = packedSlots(bytes)
  if (offset + slots > into.length) throw new RangeError('no room for the packed day')
  const width = bytes[0]! & widthBits
  const unit = bytes[0]! & inWattHours ? 1000 : 1
  const none = missing(width)
  for (let slot = 0, at = 1; slot < slots; slot++, at += width) {
    const value = integerAt(bytes, at, width)
    into[offset + slot] = value === none ? Number.NaN : value * unit
  }
  return slots
}

function integerAt(bytes: Uint8Array, at: number, width: number): number {
  if (width === 1) return bytes[at]!
  if (width === 2) return bytes[at]! | (bytes[at + 1]! << 8)
  if (width === 3) return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16)
  const low = (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0
  return width === 4 ? low : low + bytes[at + 4]! * 2 ** 32
}

/** How the value of a slot came to be. */
export const qualityCode = { measured: 0, estimated: 1, corrected: 2, missing: 3 } as const

/** One code per slot → two bits per slot, or null when every slot that is present was measured (what is missing shows in the packed values). */
export function packQuality(codes: Uint8Array): Uint8Array | null {
  if (codes.every((code) => code === qualityCode.measured || code === qualityCode.missing)) return null
  const bytes = new Uint8Array(Math.ceil(codes.length / 4))
  for (const [slot, code] of codes.entries()) {
    if (code > 3) throw new RangeError(`no quality: ${code}`)
    bytes[slot >> 2]! |= code << (2 * (slot & 3))
  }
  return bytes
}

/** The code of each slot; `gross` are the unpacked values of the same day, which tell what is missing. */
export function unpackQuality(bytes: Uint8Array | null, gross: Float64Array): Uint8Array {
  const codes = new Uint8Array(gross.length)
  for (let slot = 0; slot < codes.length; slot++) {
    if (Number.isNaN(gross[slot]!)) codes[slot] = qualityCode.missing
    else if (bytes) codes[slot] = (bytes[slot >> 2]! >> (2 * (slot & 3))) & 3
  }
  return codes
}
