import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import ts from 'typescript';

/** A file of `src/`. Paths start at `src/`: `catalogue/urls.ts`. */
export interface SourceFile {
  path: string;
  /** The folder straight under `src/`, or the file's own name where it stands in no folder. */
  room: string;
  text: string;
  /** What it imports; files of `src/` by their path, everything else as written. */
  imports: { from: string; names: string[] }[];
}

/** Every file of `src/` that holds text. */
export const sourceFiles: readonly SourceFile[] = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /^\.(ts|astro|css)$/.test(extname(entry.name)))
  .map((entry) => read(join(entry.parentPath, entry.name).slice('src/'.length)))
  .sort((a, b) => (a.path < b.path ? -1 : 1));

/** The files that hold code, as opposed to styles. */
export const codeFiles = sourceFiles.filter(({ path }) => !path.endsWith('.css'));

/** The room a path of `src/` is in; nothing for a package or for Node. */
export const roomOf = (path: string): string | undefined => rooms.get(path);

const rooms = new Map(sourceFiles.map(({ path, room }) => [path, room]));

function read(path: string): SourceFile {
  const text = readFileSync(join('src', path), 'utf8');
  const imports = path.endsWith('.css') ? [] : importsOf(path, text);
  return { path, room: path.split('/')[0] ?? path, text, imports };
}

function importsOf(path: string, text: string): SourceFile['imports'] {
  const source = parse(path, text);
  const named = source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    if (!from || !ts.isStringLiteral(from)) return [];
    return [{ from: from.text, names: namesOf(statement) }];
  });
  // The statements above, and imports made while running, which bring no names.
  const all = ts.preProcessFile(source.text).importedFiles.map(({ fileName }) => fileName);
  const dynamic = all
    .filter((from) => !named.some((one) => one.from === from))
    .map((from) => ({ from, names: [] }));
  const scripts = [...text.matchAll(/<script src="(\.[^"]+)"/g)].map(([, from = '']) => ({
    from,
    names: [],
  }));
  return [...named, ...dynamic, ...scripts].map(({ from, names }) => ({
    from: from.startsWith('.') ? normalize(join(dirname(path), from)) : from,
    names,
  }));
}

function namesOf(statement: ts.ImportDeclaration | ts.ExportDeclaration): string[] {
  if (!ts.isImportDeclaration(statement)) return [];
  const { namedBindings, phaseModifier } = statement.importClause ?? {};
  if (!namedBindings || !ts.isNamedImports(namedBindings)) return [];
  return namedBindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly && phaseModifier !== ts.SyntaxKind.TypeKeyword)
    .map(({ name }) => name.text);
}

/** The code of a file as a tree: of an Astro component, the part between the fences. */
export function parse(path: string, text: string): ts.SourceFile {
  const code = path.endsWith('.astro') ? (/^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '') : text;
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
}

/** Functions a file exports, each with whether a doc comment says what it does. */
export function exportedFunctions({ path, text }: SourceFile): { name: string; documented: boolean }[] {
  const isExported = (node: ts.HasModifiers) =>
    node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
  return parse(path, text).statements.flatMap((statement) => {
    const documented = ts.getJSDocCommentsAndTags(statement).length > 0;
    if (ts.isFunctionDeclaration(statement) && isExported(statement)) {
      return [{ name: statement.name?.text ?? 'default', documented }];
    }
    if (!ts.isVariableStatement(statement) || !isExported(statement)) return [];
    return statement.declarationList.declarations
      .filter(({ initializer }) => initializer && ts.isArrowFunction(initializer))
      .map(({ name }) => ({ name: name.getText(), documented }));
  });
}
