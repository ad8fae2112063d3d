import { type Node, findNodeAtLocation, parseTree, visit } from 'jsonc-parser';
import { type DefinitionFinding, definitionFinding, pointerStep, pointerSteps } from '../../domain/index.js';

/** A finding with the line of the file where it is; null when it is about the whole. */
export interface PlacedFinding extends DefinitionFinding {
  readonly line: number | null;
}

const plainJson = { disallowComments: true, allowTrailingComma: false };
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** A form is a dozen deep. Deeper is no form, and reading it could take all the stack there is. */
const deepest = 40;

/** Looks at brackets outside texts only, without recursion: for a text that nobody read yet. */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place] ?? '';
    if (inText && sign === '\\') place += 1;
    else if (sign === '"') inText = !inText;
    else if (!inText && '[{'.includes(sign)) depth += 1;
    else if (!inText && ']}'.includes(sign)) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

const mostSyntax = 5;

/** What makes a text no JSON, with its line; only the first few, since one forgotten comma upsets all that follows. */
export function syntaxFindings(text: string): PlacedFinding[] {
  const found: PlacedFinding[] = [];
  visit(
    text,
    {
      onError: (_code, offset) => {
        if (found.length >= mostSyntax) return;
        const line = lineAt(text, offset);
        const reason =
          'Hier is het bestand geen geldige JSON. Kijk naar een komma, aanhalingsteken of haakje op deze regel of die ervoor.';
        if (!found.some((one) => one.line === line)) found.push({ ...definitionFinding('', 'syntax', reason), line });
      },
    },
    plainJson,
  );
  return found;
}

/** A member that stands there twice: the second would silently take the place of the first. */
export function doubleMembers(text: string, most: number): PlacedFinding[] {
  const found: PlacedFinding[] = [];
  const walk = (node: Node | undefined, pointer: string): void => {
    const seen = new Set<string>();
    (node?.children ?? []).forEach((child, place) => {
      const name = child.type === 'property' ? String(child.children?.[0]?.value) : String(place);
      const at = `${pointer}/${pointerStep(name)}`;
      if (child.type === 'property' && seen.has(name) && found.length < most) {
        const reason = `${name.slice(0, 60)} staat er twee keer. Haal er een weg.`;
        found.push({ ...definitionFinding(at, 'member-twice', reason), line: lineAt(text, child.offset) });
      }
      seen.add(name);
      walk(child.type === 'property' ? child.children?.[1] : child, at);
    });
  };
  walk(parseTree(text, [], plainJson), '');
  return found;
}

/** Gives each finding its line. A place that is not there gets the line of what should have held it. */
export function placed(text: string, findings: readonly DefinitionFinding[]): PlacedFinding[] {
  const root = parseTree(text, [], plainJson);
  return findings.map((one) => ({ ...one, line: lineOf(text, root, pointerSteps(one.pointer)) }));
}

function lineOf(text: string, root: Node | undefined, steps: readonly string[]): number | null {
  if (!root || steps.length === 0) return null;
  const path = steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    const whole = node?.parent?.type === 'property' ? node.parent : node;
    if (whole) return lineAt(text, whole.offset);
  }
  return null;
}
