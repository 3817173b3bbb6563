import { DocumentError, MEDIA_TYPES, type ReadPage, type SourceDocument, type StageContext } from '../model/index.ts'
import type { ReadSettings } from './read-settings.ts'

/** Reads a document's pages in order, those of `known` left out. Heavy libraries are loaded for the types that need them. */
export async function* readPages(source: SourceDocument, known: ReadonlySet<number>, settings: ReadSettings, context: StageContext): AsyncGenerator<ReadPage> {
  switch (source.mediaType) {
    case MEDIA_TYPES.pdf: {
      const { readPdfPages } = await import('./read-pdf.ts')
      yield* readPdfPages(source, known, settings, context)
      return
    }
    case MEDIA_TYPES.png:
    case MEDIA_TYPES.jpeg:
    case MEDIA_TYPES.tiff: {
      const { readImagePages } = await import('./read-images.ts')
      yield* readImagePages(source, known, settings, context)
      return
    }
    default:
      for (const page of await readWhole(source)) if (!known.has(page.page)) yield page
  }
}

async function readWhole(source: SourceDocument): Promise<ReadPage[]> {
  switch (source.mediaType) {
    case MEDIA_TYPES.docx:
      return (await import('./plain/docx.ts')).readDocx(source.content, source.path)
    case MEDIA_TYPES.html:
      return (await import('./plain/html.ts')).readHtml(source.content)
    case MEDIA_TYPES.text:
    case MEDIA_TYPES.markdown:
      return (await import('./plain/text.ts')).readText(source.content, source.mediaType === MEDIA_TYPES.markdown)
    default:
      throw new DocumentError('type_unsupported', { file: source.path, stage: 'pages', mediaType: source.mediaType })
  }
}
