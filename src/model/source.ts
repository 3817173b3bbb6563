/** Media types that we read, decided by content and never by name. */
export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  markdown: 'text/markdown',
  text: 'text/plain',
  png: 'image/png',
  jpeg: 'image/jpeg',
  tiff: 'image/tiff',
  zip: 'application/zip',
} as const
export type MediaType = (typeof MEDIA_TYPES)[keyof typeof MEDIA_TYPES]

/** What identifies a document: the SHA-256 of its content. */
export interface SourceIdentity {
  /** For people and records: relative to the folder or archive that was given (`2024/plans.zip/xa-a.pdf`). */
  readonly path: string
  readonly sha256: string
  readonly mediaType: MediaType
  /** Size of the content. */
  readonly bytes: number
}

/** One document's content and where it came from. */
export interface SourceDocument extends SourceIdentity {
  readonly content: Uint8Array
}
