import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  type DefinitionFinding,
  type FormDefinition,
  definitionFinding,
  largestDefinition,
  meaningFindings,
  pointerStep,
} from '../../domain/index.js';
import { formats } from '../runtime.js';
import type { SchemaError, SectionValidator } from '../section-validator.js';
import { compileForm } from './compile.js';
import { type PlacedFinding, doubleMembers, nestsTooDeep, placed, syntaxFindings } from './document-places.js';
import { metaSchema } from './meta-schema.js';
import { shapeReason } from './shape-reasons.js';

const hasShape = new Ajv2020({
  strict: true,
  allErrors: true,
  formats,
  strictRequired: false,
  strictTypes: false,
}).compile(metaSchema) as unknown as SectionValidator;

/** More than this nobody reads; the rest comes when these are mended. */
const mostFindings = 100;

/** A definition that may become a version, or everything that keeps it from being one. */
export type CheckedDefinition =
  | { readonly definition: FormDefinition; readonly findings: readonly [] }
  | { readonly definition?: undefined; readonly findings: readonly PlacedFinding[] };

/** Reads a file with a definition. Nothing of it is trusted: not its size, not its names, not its patterns. */
export function checkDefinition(text: string): CheckedDefinition {
  if (Buffer.byteLength(text) > largestDefinition) return { findings: [tooLarge] };
  if (nestsTooDeep(text)) return { findings: [tooDeep] };
  const syntax = syntaxFindings(text);
  if (syntax.length > 0) return { findings: syntax };
  const value: unknown = JSON.parse(text);
  const shape = [...placed(text, shapeFindings(value).slice(0, mostFindings)), ...doubleMembers(text, mostFindings)];
  if (shape.length > 0) return { findings: inOrder(shape) };
  const definition = value as FormDefinition;
  const meaning = meaningFindings(definition);
  const findings = meaning.length > 0 ? meaning : compileFindings(definition);
  if (findings.length > 0) return { findings: inOrder(placed(text, findings.slice(0, mostFindings))) };
  return { definition, findings: [] };
}

const tooLarge: PlacedFinding = {
  ...definitionFinding(
    '',
    'too-large',
    'Het bestand is groter dan 256 kB. Een formulier is veel kleiner; is dit het goede bestand?',
  ),
  line: null,
};

const tooDeep: PlacedFinding = {
  ...definitionFinding(
    '',
    'too-deep',
    'In dit bestand staat te veel in elkaar. Een formulier heeft groepen van één diep.',
  ),
  line: null,
};

const inOrder = (findings: PlacedFinding[]): PlacedFinding[] => findings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));

function shapeFindings(value: unknown): DefinitionFinding[] {
  if (hasShape(value)) return [];
  const seen = new Set<string>();
  return (hasShape.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames' && keyword !== 'anyOf')
    .map((error) => definitionFinding(pointerOf(error), error.keyword, shapeReason(error)))
    .filter(({ pointer, reason }) => !seen.has(pointer + reason) && seen.add(pointer + reason));
}

function pointerOf({ instancePath, params, keyword, propertyName }: SchemaError): string {
  const extra = propertyName ?? (keyword === 'additionalProperties' ? params['additionalProperty'] : undefined);
  return typeof extra === 'string' ? `${instancePath}/${pointerStep(extra)}` : instancePath;
}

/** What neither shape nor meaning forbids and the compiler still does not take. */
function compileFindings(definition: FormDefinition): DefinitionFinding[] {
  try {
    compileForm(definition);
    return [];
  } catch {
    const reason =
      'Van de schema’s in dit bestand kan geen controle worden gemaakt. Vraag de makers van Estafette om hulp.';
    return [definitionFinding('/sections', 'not-compiled', reason)];
  }
}
