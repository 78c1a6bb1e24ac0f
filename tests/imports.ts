import ts from 'typescript';

export interface Import {
  readonly from: string;
  /** The names that are taken, as the other module has them; `*` for all of it. */
  readonly names: readonly string[];
}

/** All imports of a file: static, of types, re-exported, made later, and by a pattern. */
export function importsOf(path: string, source: string): Import[] {
  const code = path.endsWith('.svelte') ? scriptsOf(source) : source;
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const from = originOf(node);
    if (from && ts.isStringLiteralLike(from)) found.push({ from: from.text, names: namesOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest));
  return found;
}

/** What stands between the script tags of a component. */
function scriptsOf(component: string): string {
  const scripts = component.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g);
  return [...scripts].map(([, code]) => code).join('\n');
}

/** The expression that says where a node imports from, if it does. */
function originOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  }
  if (!ts.isCallExpression(node)) return undefined;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;

  return isImport || isGlob(node.expression) ? node.arguments[0] : undefined;
}

/** Vite's `import.meta.glob`. */
function isGlob(node: ts.Node): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    node.name.text === 'glob' &&
    ts.isMetaProperty(node.expression)
  );
}

function namesOf(node: ts.Node): string[] {
  if (ts.isExportDeclaration(node)) return namesIn(node.exportClause);
  if (!ts.isImportDeclaration(node)) return ['*'];
  return node.importClause ? namesIn(node.importClause.namedBindings) : [];
}

function namesIn(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): string[] {
  if (!bindings || ts.isNamespaceImport(bindings) || ts.isNamespaceExport(bindings)) return ['*'];
  return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}
