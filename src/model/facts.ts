import type { z } from 'zod'
import { Audience, BudgetSource, ChannelFact, Deadline, Recipient, Reference, Target, UnitFact } from './record.ts'

/**
 * The kinds of fact that stand in the record as lists. Store, export and review read these schemas: a new kind of fact
 * is one schema in `record.ts` and one row here. (Reform areas and header fields are one answer a document, not lists of mentions.)
 */
export const FACTS = {
  references: Reference,
  units: UnitFact,
  recipients: Recipient,
  deadlines: Deadline,
  targets: Target,
  channels: ChannelFact,
  budgetSources: BudgetSource,
  audiences: Audience,
} as const
export type FactName = keyof typeof FACTS
export type Fact<N extends FactName = FactName> = z.infer<(typeof FACTS)[N]>

/** What an extractor itself supplies of a fact; the runner adds the place, section, extractor. */
export type FactValues<N extends FactName> = Omit<
  z.input<(typeof FACTS)[N]>,
  'raw' | 'span' | 'continues' | 'box' | 'section' | 'extractor' | 'confidence'
>
