import type { ErrorCode } from './sentences.ts'
import type { StageName } from './stage.ts'

/** Where something went wrong, for the sentence and for the corpus' list of errors. */
export interface Place {
  readonly file: string
  readonly page?: number
  readonly stage?: StageName
  readonly [detail: string]: string | number | undefined
}

/** Thrown on purpose. The class says who must act (and so the exit code); the code says what happened. */
export abstract class KehoachError extends Error {
  abstract readonly exitCode: 1 | 2 | 3
  readonly code: ErrorCode
  readonly place: Place
  constructor(code: ErrorCode, place: Place, options?: ErrorOptions) {
    super(`${code} (${place.file}, page ${place.page ?? '–'})`, options)
    this.name = new.target.name
    this.code = code
    this.place = place
  }
}

/** This document stops here and is recorded with its reason; the batch goes on. */
export class DocumentError extends KehoachError {
  readonly exitCode = 1
}
/** The command was used wrongly. */
export class UsageError extends KehoachError {
  readonly exitCode = 2
}
/** The corpus cannot be opened or written. */
export class CorpusError extends KehoachError {
  readonly exitCode = 3
}
