export type Rect = { left: number; top: number; right: number; bottom: number }

/** Where a control and the label that stands above it are on the screen. Needs nothing from outside: it also runs in stories. */
export function withLabels(control: Element): Rect {
  const labels = [...((control as HTMLInputElement).labels ?? [])]
  const rects = [control, ...labels].map((element) => element.getBoundingClientRect())
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  }
}
