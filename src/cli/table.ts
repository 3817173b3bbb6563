const COLOUR = /\u001b\[[\d;]*m/g
const MARK = /\p{M}/gu

/** Columns that a text takes on a terminal: colours and combining marks take none. */
function widthOf(text: string): number {
  const bare = text.replace(COLOUR, '').replace(MARK, '')
  return [...bare].length
}

/**
 * A table in lines: the first row is its head. One pass over the cells, so that the tables of large corpora, too, are drawn
 * at once.
 */
export function drawTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  const measured = rows.map((row) => row.map((cell, i) => {
    const text = cell.replace(/\s*\n\s*/g, ' ')
    const width = widthOf(text)
    widths[i] = Math.max(widths[i] ?? 0, width)
    return { text, width }
  }))
  const rule = (left: string, middle: string, right: string): string => `${left}${widths.map((width) => '─'.repeat(width + 2)).join(middle)}${right}`
  const toLine = (cells: readonly { text: string; width: number }[]): string =>
    `│${widths.map((width, i) => ` ${cells[i]?.text ?? ''}${' '.repeat(width - (cells[i]?.width ?? 0))} `).join('│')}│`
  const [head = [], ...body] = measured
  return [rule('┌', '┬', '┐'), toLine(head), ...(body.length > 0 ? [rule('├', '┼', '┤')] : []), ...body.map(toLine), rule('└', '┴', '┘')].join('\n')
}
