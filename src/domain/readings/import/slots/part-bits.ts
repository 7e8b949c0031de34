import type { Cell } from '../../../tables/cell.ts'
import type { Flow } from '../cells/flows.ts'

// The parts of which a slot is made in a file with several rows per slot, one bit each: registers of the gross energy
// (the whole, or day and night), other measures, iterations.

const registers = { all: 0b001, day: 0b010, night: 0b100 } as const
const allRegisters = 0b111

/** Gives every part of a file its bit. A file with more than 28 sorts of rows shares the last one. */
export class PartBits {
  readonly #bits = new Map<string, number>()

  /** `flow` where a column tells it, `iteration` the cell of the iteration, null where there is no such column. */
  of(flow: Flow | null, iteration: Cell): number {
    if (iteration === null && (flow === null || flow.measure === 'gross'))
      return registers[flow?.part ?? 'all']
    const key = `${flow?.measure} ${flow?.part} ${typeof iteration === 'object' ? '' : iteration}`
    let bit = this.#bits.get(key)
    if (bit === undefined) {
      if (this.#bits.size === 27) return 1 << 30
      bit = 1 << (3 + this.#bits.size)
      this.#bits.set(key, bit)
    }
    return bit
  }
}

/** A register that is the whole, beside one that is a part of it: summed, they would count twice. */
export function registersOverlap(seen: number, bit: number): boolean {
  const others = seen & allRegisters & ~bit
  return bit <= allRegisters && others !== 0 && (bit === registers.all || (others & registers.all) !== 0)
}
