import { readFileSync } from 'node:fs'

/** What is known of the shipped model without loading it. Written by `scripts/train/language-model.ts`. */
interface Manifest {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly trainedOn: string
}

const manifest: Manifest = JSON.parse(readFileSync(new URL('./model/manifest.json', import.meta.url), 'utf8'))

/** Names the model's bytes: part of every key under which a repaired page is stored. */
export const REPAIR_MODEL = `${manifest.name} ${manifest.sha256.slice(0, 12)}`
export const modelCard: Manifest = manifest
