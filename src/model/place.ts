import { z } from 'zod'

/** `[x0, y0, x1, y1]` in PDF points (1/72 inch) from the page's top left corner. */
export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()])
export type Box = z.infer<typeof Box>

/**
 * A place on one page. `start` and `end` are UTF-16 offsets into that page's final text, so
 * `pages[page - 1].text.slice(start, end)` is the fact's `raw`. `line` counts the lines of the whole final text
 * (the pages' texts joined by a line feed), from 1.
 */
export const Span = z.strictObject({
  page: z.int().min(1),
  start: z.int().min(0),
  end: z.int().min(0),
  line: z.int().min(1),
})
export type Span = z.infer<typeof Span>

/** A stretch `[start, end)` of some text, in UTF-16 units. Which text, the owner of the range says. */
export interface Range {
  readonly start: number
  readonly end: number
}
