import type { Nodes, Parents } from 'mdast';
import { type ProseComponent, proseComponents } from '../../schemas/prose-components.ts';
import { issueFaults, wording } from '../../reading/issue-faults.ts';
import { choices } from '../../reading/nearest.ts';
import type { Finding } from '../../reading/problem.ts';
import { citingTextFault, plainTextFault } from '../fields/plain-text.ts';
import { readAttributes } from './attributes.ts';
import { isBlank, isComponentName, type Place, placeOf } from './nodes.ts';
import { isJsx, type JsxNode } from '../../prose/jsx.ts';

const components: Readonly<Record<string, ProseComponent>> = proseComponents;

/** A name of something outside the text: a picture's file, an essay's slug, a record of the gazetteer. */
export interface Mention extends Place {
  field?: string;
  kind: 'picture' | 'essay' | 'name';
  value: string;
}

/** Hold a component against the table of what an essay may use. */
export function checkComponent(
  element: JsxNode,
  name: string,
  parent: Parents | undefined,
): { findings: Finding[]; mentions: Mention[] } {
  const component = Object.hasOwn(components, name) ? components[name] : undefined;
  const here = { ...placeOf(element), field: `<${name}>` };
  if (!component) {
    const finding = { ...here, message: 'is not a component', ...choices(name, Object.keys(components)) };
    return { findings: [finding], mentions: [] };
  }
  const attributes = readAttributes(element);
  const findings = [
    ...attributes.findings,
    ...checkAttributes(name, component, attributes),
    ...checkWords(name, component, attributes),
  ];
  const isFull = element.children.some((child) => !isBlank(child));
  if (component.children === 'none' && isFull) {
    findings.push({
      ...here,
      message: 'encloses nothing, but text stands in it',
      hint: `Write <${name} … />`,
    });
  }
  if (component.children === 'required' && !isFull) {
    const hint = `Write <${name}>…</${name}> with the words between`;
    findings.push({ ...here, message: 'has no words in it', hint });
  }
  if (!component.inline && !standsAlone(element, parent)) {
    const hint = 'Put it on lines of its own, with an empty line before and after';
    findings.push({ ...here, message: 'stands inside a sentence', hint });
  }
  const mentions = (kind: Mention['kind'], names: readonly string[] = []): Mention[] =>
    names.flatMap((attribute) => {
      const value = attributes.values[attribute];
      if (value === undefined || value.trim() === '') return [];
      return [{ ...attributes.placeOf(attribute), field: `<${name}> ${attribute}`, kind, value }];
    });
  return {
    findings,
    mentions: [
      ...mentions('picture', component.pictures),
      ...mentions('essay', component.essays),
      ...mentions('name', component.names),
    ],
  };
}

function checkAttributes(
  name: string,
  component: ProseComponent,
  { values, given, placeOf }: ReturnType<typeof readAttributes>,
): Finding[] {
  const { error } = component.attributes.safeParse(values, { error: wording });
  const faults = issueFaults(
    error?.issues ?? [],
    values,
    component.attributes,
    `is not an attribute of <${name}>`,
  );
  return faults.flatMap(({ path, ...fault }) => {
    const attribute = String(path[0]);
    if (fault.message === 'is missing' && given.has(attribute)) return [];
    return [{ ...placeOf(attribute), field: `<${name}> ${attribute}`, ...fault }];
  });
}

/** Attributes that a reader sees or hears as words. All others name something, and are held against what there is. */
const worded = new Set(['title', 'alt', 'credit', 'licence', 'original', 'finding']);

/** Words in attributes are set, where they may cite, or printed as they are typed. */
function checkWords(
  name: string,
  component: ProseComponent,
  { values, placeOf }: ReturnType<typeof readAttributes>,
): Finding[] {
  return Object.entries(values).flatMap(([attribute, value]) => {
    const mayCite = component.citing?.includes(attribute) ?? false;
    if (!mayCite && !worded.has(attribute)) return [];
    const fault = mayCite ? citingTextFault(value) : plainTextFault(value);
    return fault ? [{ ...placeOf(attribute), field: `<${name}> ${attribute}`, ...fault }] : [];
  });
}

/**
 * Every other component is a block. MDX takes one that shares a paragraph with words for part of the sentence, and the page
 * would hold a block inside a paragraph; one that has the paragraph to itself comes out of it.
 */
function standsAlone(element: JsxNode, parent: Parents | undefined): boolean {
  if (element.type === 'mdxJsxFlowElement' || !parent) return true;
  if (isJsx(parent)) return isComponentName(parent.name);
  const isApart = (node: Nodes) => node.type === 'mdxJsxTextElement' || isBlank(node);
  return parent.type === 'paragraph' && parent.children.every(isApart);
}
