/**
 * A gold record: the record's form, with values where the record has guesses. `confidence: "low"` marks what can be argued:
 * it is neither asked for nor punished.
 */
export interface GoldRecord {
  readonly name: string
  /** The documents that were made from this text, relative to the folder above the gold's. */
  readonly files?: readonly string[]
  readonly document: GoldDocument
  readonly sections: readonly GoldSection[]
  readonly references: readonly (GoldFact & { readonly code: string | null; readonly issuedOn: string | null; readonly namedOnly?: boolean })[]
  readonly units: readonly (GoldFact & { readonly name: string; readonly role: string; readonly aliases?: readonly string[] })[]
  readonly recipients: readonly GoldFact[]
  readonly deadlines: readonly (GoldFact & { readonly type: string; readonly value: string | null })[]
  readonly targets: readonly (GoldFact & { readonly value: number; readonly unit: string })[]
  readonly channels: readonly (GoldFact & { readonly kind: string })[]
  readonly reformAreas: readonly { readonly area: string; readonly answer: string; readonly confidence?: string }[]
  readonly pages?: readonly { readonly text: string }[]
}

export interface GoldFact {
  readonly raw: string
  readonly confidence?: string | number
}

export interface GoldSection extends GoldFact {
  readonly title: string | null
  readonly kinds: readonly string[]
  readonly type: string
}

export interface GoldDocument {
  readonly kind: string | null
  readonly number: string | null
  readonly code: string | null
  readonly issuer: string | null
  readonly issuedOn: string | null
  readonly title: string | null
  readonly planYears: readonly number[]
  readonly locality: { readonly commune: string | null; readonly district: string | null; readonly province: string | null } | null
  readonly signatory: { readonly name: string | null; readonly position: string | null } | null
}

export function isLow({ confidence }: { readonly confidence?: string | number }): boolean {
  return confidence === 'low'
}
