/** What a table file may cost; beyond it is refused. Figures: docs/decisions/0008-table-files.md. */
export const limits = {
  fileBytes: 100_000_000,
  /** all parts of a workbook together, unpacked */
  inflatedBytes: 1_500_000_000,
  /** unpacked over packed of one part, looked at once it is larger than `ratioFrom` */
  ratio: 250,
  ratioFrom: 20_000_000,
  /** workbook.xml, styles and the like, which are kept in memory */
  partBytes: 20_000_000,
  /** the shared texts of a workbook, kept in memory: characters, and a toll for each of them */
  sharedCharacters: 60_000_000,
  columns: 16_384,
  rows: 1_048_576,
  /** a quoted text of a CSV that runs on longer has a quotation mark too many */
  quotedCharacters: 1_000_000,
}
