/** What a table file may cost; beyond it is refused. Figures: docs/decisions/0008-table-files.md. */
export const limits = {
  fileBytes: 100_000_000,
  /** all parts of a workbook together, unpacked */
  inflatedBytes: 2_000_000_000,
  /** unpacked over packed, looked at once more than `ratioFrom` bytes are unpacked */
  ratio: 200,
  ratioFrom: 100_000_000,
  /** workbook.xml, styles and the like, which are kept in memory */
  partBytes: 20_000_000,
  parts: 10_000,
  /** one tag or one text, as bytes */
  markupBytes: 1_000_000,
  /** the shared texts of a workbook, kept in memory: characters, and a toll for each of them */
  sharedCharacters: 50_000_000,
  columns: 16_384,
  rows: 1_048_576,
  /** a quoted text of a CSV that runs on longer has a quotation mark too many */
  quotedCharacters: 1_000_000,
}
