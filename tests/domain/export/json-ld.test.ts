// @ts-expect-error the library has no types
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { aSource, EXPORTED_AT, uuid } from '../../support/export-samples.ts';
import { textOf } from '../../support/read-zip.ts';

const OA = 'http://www.w3.org/ns/oa#';
const DC = 'http://purl.org/dc/terms/';
const DC_ELEMENTS = 'http://purl.org/dc/elements/1.1/';
const AS = 'http://www.w3.org/ns/activitystreams#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** The terms that we use, with the meanings of the Web Annotation vocabulary: written here, so that nothing is fetched. */
const CONTEXT = {
  '@context': {
    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },
    Annotation: `${OA}Annotation`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    CssStylesheet: `${OA}CssStyle`,
    TextualBody: `${OA}TextualBody`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TimeState: `${OA}TimeState`,
    highlighting: `${OA}highlighting`,
    commenting: `${OA}commenting`,
    tagging: `${OA}tagging`,
    body: { '@type': '@id', '@id': `${OA}hasBody` },
    target: { '@type': '@id', '@id': `${OA}hasTarget` },
    source: { '@type': '@id', '@id': `${OA}hasSource` },
    selector: { '@type': '@id', '@id': `${OA}hasSelector` },
    state: { '@type': '@id', '@id': `${OA}hasState` },
    motivation: { '@type': '@vocab', '@id': `${OA}motivatedBy` },
    purpose: { '@type': '@vocab', '@id': `${OA}hasPurpose` },
    stylesheet: { '@type': '@id', '@id': `${OA}styledBy` },
    styleClass: `${OA}styleClass`,
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    start: { '@type': `${XSD}nonNegativeInteger`, '@id': `${OA}start` },
    end: { '@type': `${XSD}nonNegativeInteger`, '@id': `${OA}end` },
    sourceDate: { '@type': `${XSD}dateTime`, '@id': `${OA}sourceDate` },
    value: `${RDF}value`,
    format: `${DC_ELEMENTS}format`,
    language: `${DC_ELEMENTS}language`,
    created: { '@type': `${XSD}dateTime`, '@id': `${DC}created` },
    modified: { '@type': `${XSD}dateTime`, '@id': `${DC}modified` },
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    total: { '@type': `${XSD}nonNegativeInteger`, '@id': `${AS}totalItems` },
    first: { '@type': '@id', '@id': `${AS}first` },
    items: { '@type': '@id', '@id': `${AS}items`, '@container': '@list' },
    startIndex: { '@type': `${XSD}nonNegativeInteger`, '@id': `${AS}startIndex` },
  },
};

const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`not to be fetched: ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: CONTEXT };
};

type Node = Record<string, { '@value'?: unknown; '@id'?: string; '@list'?: Node[] }[]> & {
  '@id'?: string;
  '@type'?: string[];
};

test('a JSON-LD processor understands every term of the collection', async () => {
  const file = JSON.parse(await textOf('web-annotation', aSource()));
  // `safe`: a term without a meaning, or an address that is none, is a failure.
  const [collection] = (await jsonld.expand(file, { documentLoader, safe: true })) as Node[];
  expect(collection?.['@type']).toEqual([`${AS}OrderedCollection`]);
  expect(collection?.[`${AS}totalItems`]?.[0]?.['@value']).toBe(5);
  const page = collection?.[`${AS}first`]?.[0] as never as Node;
  const items = page[`${AS}items`]?.[0]?.['@list'] ?? [];
  expect(items.map((item) => item['@id']).sort()).toEqual(
    [0, 1, 2, 3, 4].map((n) => `urn:uuid:${uuid(n)}`),
  );
  const noted = items.find((item) => item['@id'] === `urn:uuid:${uuid(0)}`);
  expect(noted?.[`${DC}created`]?.[0]).toEqual({
    '@type': `${XSD}dateTime`,
    '@value': '2026-11-22T06:52:07.000Z',
  });
  expect(noted?.[`${OA}motivatedBy`]?.[0]?.['@id']).toBe(`${OA}commenting`);
  const target = noted?.[`${OA}hasTarget`]?.[0] as never as Node;
  const selectors = (target[`${OA}hasSelector`] ?? []) as never as Node[];
  expect(selectors.map((selector) => selector['@type']?.[0])).toEqual([
    `${OA}TextQuoteSelector`,
    `${OA}TextPositionSelector`,
  ]);
  expect(selectors[0]?.[`${OA}exact`]?.[0]?.['@value']).toBe('2615亿元');
});

test('as triples nothing is lost: every quote, note and tag is a literal', async () => {
  const file = JSON.parse(await textOf('web-annotation', aSource()));
  const quads = String(
    await jsonld.toRDF(file, { documentLoader, safe: true, format: 'application/n-quads' }),
  );
  for (const said of ['"2615亿元"', '"增速全省第二"', '"工业"', '"=1+1"'])
    expect(quads).toContain(said);
  expect(quads).toContain(`urn:x-quandian:export:${encodeURIComponent(EXPORTED_AT)}`);
});
