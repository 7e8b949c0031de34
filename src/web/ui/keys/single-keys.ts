// Kept by the browser, because it belongs to the person at this keyboard.
const kept = 'optimce-single-keys'

/** Do single letters do something? They do unless somebody switched them off. */
export const hasSingleKeys = () => localStorage.getItem(kept) !== 'off'

export function setSingleKeys(isOn: boolean) {
  if (isOn) localStorage.removeItem(kept)
  else localStorage.setItem(kept, 'off')
}
