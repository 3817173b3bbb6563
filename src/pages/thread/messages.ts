import type { ErrorCode, Place, RaisedWarning, SourceDocument, WarningCode } from '../../model/index.ts'
import type { OcrMode } from '../decide.ts'
import type { PageLimits } from '../limits.ts'
import type { GreyImage, OcrSettings, OcrText } from '../ocr/index.ts'
import type { PackedPage } from './packed-page.ts'

/** What the reader asks of a thread: to read one document; what its engine has recognised, how likely its texts are; to stop. */
export type ToThread =
  | { readonly type: 'read'; readonly source: SourceDocument; readonly known: readonly number[]; readonly ocr: OcrMode; readonly limits: PageLimits; readonly ahead: number; readonly engineId: string; readonly engineJobs: number; readonly canScore: boolean }
  | { readonly type: 'recognised'; readonly request: number; readonly text: OcrText }
  | { readonly type: 'not-recognised'; readonly request: number; readonly reason: 'timeout' | 'crash' | 'refused' | 'unavailable'; readonly message: string }
  | { readonly type: 'scored'; readonly request: number; readonly scores: readonly number[] | null }
  | { readonly type: 'stop' }

/** What a thread says: pages and warnings as they come, images to be recognised, texts to be judged, how it ended. */
export type FromThread =
  | ({ readonly type: 'page' } & PackedPage)
  | { readonly type: 'warning'; readonly code: WarningCode; readonly details: Omit<RaisedWarning, 'code'> | undefined }
  | { readonly type: 'recognise'; readonly request: number; readonly image: GreyImage; readonly settings: OcrSettings }
  | { readonly type: 'score'; readonly request: number; readonly texts: readonly string[] }
  | { readonly type: 'done' }
  | { readonly type: 'document-error'; readonly code: ErrorCode; readonly place: Place }
  | { readonly type: 'defect'; readonly message: string; readonly stack: string | undefined }
