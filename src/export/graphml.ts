import type { CitationGraph, CorpusVersions } from '../query/index.ts'

const KEYS = [
  ['type', 'node', 'string'], ['code', 'node', 'string'], ['title', 'node', 'string'], ['province', 'node', 'string'], ['year', 'node', 'int'],
  ['relation', 'edge', 'string'], ['raw', 'edge', 'string'], ['versions', 'graph', 'string'],
] as const

/** The graph of citations as GraphML (http://graphml.graphdrawing.org), which Gephi, yEd and NetworkX read. */
export function toGraphml({ nodes, edges }: CitationGraph, versions: CorpusVersions): string {
  const data = (values: Readonly<Record<string, string | number | null>>): string =>
    Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [`<data key="${key}">${escapeXml(String(value))}</data>`])).join('')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...KEYS.map(([name, owner, type]) => `<key id="${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`),
    '<graph id="citations" edgedefault="directed">', data({ versions: JSON.stringify(versions) }),
    ...nodes.map(({ id, ...values }) => `<node id="${escapeXml(id)}">${data(values)}</node>`),
    ...edges.map(({ from, to, ...values }, i) => `<edge id="e${i}" source="${escapeXml(from)}" target="${escapeXml(to)}">${data(values)}</edge>`),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n')
}

/** Text as it stands in XML and HTML, in content and in attributes. */
export function escapeXml(text: string): string {
  // The control characters that XML has no way to write are left out.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
