import type { Finding } from '../../reading/problem.ts';
import { isComment, type Located, placeOf } from './nodes.ts';
import { braces, codeLine } from './syntax-errors.ts';

/** A text holds words and components: no `import`, no `export`, nothing in braces but notes to editors. */
export function checkCode(nodes: readonly Located[]): Finding[] {
  const findings: Finding[] = [];
  for (const { node } of nodes) {
    if (node.type === 'mdxjsEsm') {
      findings.push({ ...placeOf(node), ...codeLine(/^\w+/.exec(node.value)?.[0] ?? 'import') });
    } else if ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && !isComment(node)) {
      findings.push({ ...placeOf(node), ...braces, found: `{${node.value}}` });
    }
  }
  return findings;
}
