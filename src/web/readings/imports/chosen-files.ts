/** A file that was chosen and not sent yet. */
export type Chosen = { id: string; file: File; problem: ChosenProblem | null }
export type ChosenProblem = 'empty' | 'too-large' | 'not-a-table' | 'moved'

/** bytes; the server takes no more of one file */
const most = 100_000_000
/** the server takes no more at once */
export const mostFiles = 20

type Known = Pick<File, 'name' | 'size' | 'lastModified'>

/** What can be seen of a file without reading it; the server finds out the rest. */
export function problemOf({ name, size }: Pick<Known, 'name' | 'size'>): ChosenProblem | null {
  if (!/\.(csv|tsv|txt|xlsx)$/i.test(name)) return 'not-a-table'
  if (size === 0) return 'empty'
  return size > most ? 'too-large' : null
}

/** The files with some more; the same one, dropped once more, is there once, as it is by now. */
export function withMore<F extends Known>(
  before: readonly { id: string; file: F; problem: ChosenProblem | null }[],
  more: readonly F[],
  newId: () => string,
) {
  const added = more.map((file) => ({ id: newId(), file, problem: problemOf(file) }))
  const isAgain = ({ file }: { file: F }) =>
    more.some(({ name, size }) => name === file.name && size === file.size)
  return [...before.filter((one) => !isAgain(one)), ...added]
}
