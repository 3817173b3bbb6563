import { UsageError } from '../model/index.ts'

/** A file to write: its path from the folder in which the command runs, and its text. */
export interface ScaffoldFile {
  readonly path: string
  readonly content: string
}

/** In a checkout of kehoach the extractor joins the list in the code; elsewhere it is a module of its own, named in the configuration file. */
export type ScaffoldPlace = 'repository' | 'own-folder'

/**
 * The three files of a new extractor: the extractor itself, its fixture and its test. They work as they are: the extractor
 * finds "hộ kinh doanh" as an audience, the fixture holds finds and near misses, and the test passes.
 *
 * @param name Small ASCII letters, digits and hyphens: `ho-kinh-doanh`.
 * @throws UsageError where the name is not of that form.
 */
export function scaffoldExtractor(name: string, place: ScaffoldPlace = 'repository'): readonly ScaffoldFile[] {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.length > 60) {
    throw new UsageError('usage', { file: name, reason: 'new-extractor NAME: a-z, 0-9, "-"' })
  }
  return place === 'repository' ? inRepository(name) : inOwnFolder(name)
}

/** The two lines that put a new extractor of the repository into the list of `src/extract/extractors.ts`. */
export function rowInList(name: string): { readonly importLine: string; readonly row: string } {
  return { importLine: `import { ${camelCase(name)} } from './${name}.ts'`, row: `  ${camelCase(name)},` }
}

function inRepository(name: string): ScaffoldFile[] {
  const id = camelCase(name)
  return [
    {
      path: `src/extract/${name}.ts`,
      content: `import { anyOf, wholeWords } from '../text/index.ts'
import { defineExtractor } from './extractor.ts'

/** What the plan prints, and the id that the record gives it. A further wording is a further row. */
const WORDINGS: Readonly<Record<string, string>> = {
  'hộ kinh doanh': 'ho_kinh_doanh',
  'hộ sản xuất, kinh doanh': 'ho_kinh_doanh',
}
const WORDING = wholeWords(anyOf(WORDINGS))

/** ${name}: say here what is found, with one example from a plan. */
export const ${id} = defineExtractor({
  name: '${name}',
  version: 1, // raise it whenever the same text would give other facts
  fact: 'audiences', // the record's list that the facts go to; its schema is in src/model/record.ts
  reads: { zones: ['body', 'appendix'] }, // add kinds: ['doi_tuong'] to read certain sections only
  *find({ text }) {
    for (const match of text.matchAll(WORDING)) {
      const audience = WORDINGS[match[0].toLowerCase().replace(/\\s+/g, ' ')]
      if (audience !== undefined) yield { match, audience }
    }
  },
})
`,
    },
    { path: `test/extract/${name}.fixture.json`, content: FIXTURE },
    {
      path: `test/extract/${name}.test.ts`,
      content: `import { expect, it } from 'vitest'
import { ${id} } from '../../src/extract/${name}.ts'
import cases from './${name}.fixture.json' with { type: 'json' }
import { extractFrom } from './one-passage.ts'

it.each(cases)('$text', ({ text, facts }) => {
  const found = extractFrom(${id}, text)
  expect(found).toHaveLength(facts.length)
  expect(found).toMatchObject(facts)
})
`,
    },
  ]
}

function inOwnFolder(name: string): ScaffoldFile[] {
  return [
    {
      path: `${name}.mjs`,
      content: `/** What the plan prints, and the id that the record gives it. A further wording is a further row. */
const WORDINGS = {
  'hộ kinh doanh': 'ho_kinh_doanh',
  'hộ sản xuất, kinh doanh': 'ho_kinh_doanh',
}
// Longer wordings first; \\b does not know Vietnamese letters, so the edges are said in full.
const WORDING = new RegExp(\`(?<![\\\\p{L}\\\\p{N}])(?:\${Object.keys(WORDINGS).sort((a, b) => b.length - a.length).join('|')})(?![\\\\p{L}\\\\p{N}])\`, 'giu')

/** ${name}: say here what is found, with one example from a plan. */
export default {
  name: '${name}',
  version: 1, // raise it whenever the same text would give other facts
  fact: 'audiences', // the record's list that the facts go to: kehoach schema
  reads: { zones: ['body', 'appendix'] }, // add kinds: ['doi_tuong'] to read certain sections only
  *find({ text }) {
    for (const match of text.matchAll(WORDING)) yield { match, audience: WORDINGS[match[0].toLowerCase()] }
  },
}
`,
    },
    { path: `${name}.fixture.json`, content: FIXTURE },
    {
      path: `${name}.test.mjs`,
      content: `import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import extractor from './${name}.mjs'

const cases = JSON.parse(readFileSync(new URL('./${name}.fixture.json', import.meta.url), 'utf8'))
for (const { text, facts } of cases) {
  test(text, () => {
    const found = [...extractor.find({ text })].map(({ match, ...values }) => ({ raw: match[0], ...values }))
    assert.deepEqual(found, facts)
  })
}
`,
    },
  ]
}

/** As many refusals as finds: the last two texts hold none. */
const FIXTURE = `[
  { "text": "Vận động các hộ kinh doanh nộp hồ sơ trực tuyến", "facts": [{ "raw": "hộ kinh doanh", "audience": "ho_kinh_doanh" }] },
  { "text": "Doanh nghiệp, Hộ sản xuất, kinh doanh trên địa bàn xã", "facts": [{ "raw": "Hộ sản xuất, kinh doanh", "audience": "ho_kinh_doanh" }] },
  { "text": "Hộ gia đình và người dân trên địa bàn xã", "facts": [] },
  { "text": "Đẩy mạnh sản xuất, kinh doanh", "facts": [] }
]
`

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
