import { z } from 'zod'
import { DocumentRecord } from '../../src/model/index.ts'

interface Node {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Node[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node | false
  readonly prefixItems?: readonly Node[]
  readonly additionalProperties?: Node | boolean
}

/** The fields of the record as a table, from its schema: path, type, what it holds. */
export function recordPart(): string {
  const schema = z.toJSONSchema(DocumentRecord, { io: 'output', reused: 'inline' }) as Node
  return ['| field | type | what it holds |', '| --- | --- | --- |', ...rowsOf('', schema)].join('\n')
}

/** Described once above the table, not at every place where they stand. */
const KNOWN = /(?:^|\.)(?:span|continues|box|codes|candidates)$/

function rowsOf(path: string, node: Node): string[] {
  if (KNOWN.test(path)) return []
  const inner = node.anyOf?.find(({ type }) => type !== 'null') ?? node
  if (inner.properties) return Object.entries(inner.properties).flatMap(([name, child]) => [rowOf(join(path, name), child), ...rowsOf(join(path, name), child)])
  if (inner.items && typeof inner.items === 'object') return rowsOf(`${path}[]`, inner.items)
  if (typeof inner.additionalProperties === 'object') return rowsOf(`${path}{}`, inner.additionalProperties)
  return []
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

function rowOf(path: string, node: Node): string {
  return `| \`${path}\` | ${typeOf(node)} | ${(node.description ?? '').replaceAll('|', '\\|')} |`
}

function typeOf(node: Node): string {
  const alternatives = node.anyOf?.filter(({ type }) => type !== 'null') ?? [node]
  const isNullable = node.anyOf?.some(({ type }) => type === 'null') || (Array.isArray(node.type) && node.type.includes('null'))
  const names = alternatives.map((one) => (one.enum ? 'id' : one.items || one.prefixItems ? 'list' : [one.type].flat().filter((type) => type !== 'null').join(' or ')))
  return [...names, ...(isNullable ? ['null'] : [])].filter(Boolean).join(' or ')
}
