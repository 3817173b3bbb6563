import { DocumentError, type ReadPage, type SourceDocument, type StageContext } from '../model/index.ts'
import { inOrder } from './in-order.ts'
import { EngineError, readImagePage } from './ocr/index.ts'
import type { ReadSettings } from './read-settings.ts'
import { toImageContext, toImagePage } from './read-pdf.ts'

/** Pages of an image file: one, or those of a TIFF. */
export async function* readImagePages(source: SourceDocument, known: ReadonlySet<number>, settings: ReadSettings, context: StageContext): AsyncGenerator<ReadPage> {
  const count = await countPages(source, settings)
  if (settings.ocr === 'never') throw new DocumentError('no_text_found', { file: source.path, stage: 'pages' })
  const wanted = Array.from({ length: count }, (_, i) => i + 1).filter((page) => !known.has(page))
  yield* inOrder(wanted, settings.ahead, async (page) => {
    const image = await readImagePage({ kind: 'encoded', bytes: source.content, pageIndex: page - 1 }, settings.engine, toImageContext(settings, context)).catch((cause: unknown) => {
      if (cause instanceof DocumentError || context.signal?.aborted) throw cause
      const timeout = cause instanceof EngineError && cause.reason === 'timeout'
      throw new DocumentError(timeout ? 'page_timeout' : 'image_damaged', { file: source.path, page, stage: 'pages', reason: (cause as Error).message, seconds: settings.limits.silenceMs / 1000 }, { cause })
    })
    if (image.isBlank) context.warn('page_blank', { page, params: { page } })
    return toImagePage(page, image, image.isBlank ? 'blank_page' : 'image_file', context)
  })
}

async function countPages({ content, path }: SourceDocument, { limits }: ReadSettings): Promise<number> {
  const place = { file: path, stage: 'pages' } as const
  const { default: sharp } = await import('sharp')
  const { width, height, pages = 1 } = await sharp(content, { limitInputPixels: false }).metadata().catch((cause: unknown) => {
    throw new DocumentError('image_damaged', { ...place, reason: (cause as Error).message }, { cause })
  })
  if (width * height > limits.imagePixels) throw new DocumentError('image_too_large', { ...place, page: 1, width, height, limit: limits.imagePixels })
  if (pages > limits.pages) throw new DocumentError('too_many_pages', { ...place, pages, limit: limits.pages })
  return pages
}
