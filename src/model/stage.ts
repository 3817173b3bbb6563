import type { RaisedWarning, WarningCode } from './warning.ts'

export const STAGE_NAMES = ['intake', 'pages', 'repair', 'segment', 'extract'] as const
export type StageName = (typeof STAGE_NAMES)[number]

/** What the world gives a stage besides its input. */
export interface StageContext {
  warn(code: WarningCode, details?: Omit<RaisedWarning, 'code'>): void
  readonly signal?: AbortSignal
}

/** One step: a whole value in, a whole value out. */
export interface Stage<In, Out> {
  readonly name: StageName
  /** Raise it when the same input would give another output; older stored results are then redone. */
  readonly version: number
  run(input: In, context: StageContext): Out | Promise<Out>
}
