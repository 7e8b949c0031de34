/** The name of a file as a content-disposition says it: whole in `filename*`, without its accents in `filename`. */
export function fileName(disposition: string | null): string | null {
  const whole = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')
  if (whole) return decodeURIComponent(whole[1]!)
  return /filename="([^"]+)"/i.exec(disposition ?? '')?.[1] ?? null
}
