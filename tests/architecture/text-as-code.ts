import { Visitor, type ESTree } from 'vite';
import { parse } from './imports-of.ts';
import { isCode, type SourceFile, type Violation } from './source-file.ts';
import { identifierName, memberName, reporter } from './syntax.ts';

/** Properties that turn text into HTML, wherever they are read, written, called, spelt out or given in JSX. */
const HTML_SINKS: ReadonlySet<string> = new Set([
  'dangerouslySetInnerHTML',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'srcdoc',
  'srcDoc',
]);

/** Functions that run text. */
const RUNS_TEXT: ReadonlySet<string> = new Set(['eval', 'Function']);

/** Functions that run text where their first argument is text. */
const TIMERS: ReadonlySet<string> = new Set(['setTimeout', 'setInterval']);

/** Every place in some code that makes HTML or code out of text (rule 1 of the security rules), read off its syntax. */
export function findTextAsCode(files: readonly SourceFile[]): Violation[] {
  return files.filter(isCode).flatMap((file) => {
    const { violations, report } = reporter(file);
    const checkSink = (name: string, node: ESTree.Node) => {
      if (HTML_SINKS.has(name))
        report(node, `${name} makes HTML out of text; put text into the page as text`);
    };
    const checkCallee = (callee: ESTree.Node, node: ESTree.Node) => {
      const name = callee.type === 'MemberExpression' ? memberName(callee) : identifierName(callee);
      if (RUNS_TEXT.has(name)) report(node, `${name} runs text as code`);
    };
    new Visitor({
      MemberExpression: (node) => checkSink(memberName(node), node),
      Property: (node) => checkSink(identifierName(node.key), node),
      JSXAttribute: (node) => checkSink(node.name.type === 'JSXIdentifier' ? node.name.name : '', node),
      Literal: (node) => checkSink(typeof node.value === 'string' ? node.value : '', node),
      NewExpression: (node) => checkCallee(node.callee, node),
      CallExpression: (node) => {
        checkCallee(node.callee, node);
        if (TIMERS.has(identifierName(node.callee)) && isText(node.arguments[0])) {
          report(node, `${identifierName(node.callee)} runs text as code; give it a function`);
        }
        if (node.callee.type !== 'MemberExpression') return;
        const method = memberName(node.callee);
        const isDocument = identifierName(node.callee.object) === 'document';
        if (method === 'html' || (isDocument && (method === 'write' || method === 'writeln'))) {
          report(node, `.${method}(…) makes HTML out of text; put text into the page as text`);
        }
      },
    }).visit(parse(file).program);
    return violations;
  });
}

function isText(node: ESTree.Node | undefined): boolean {
  return (node?.type === 'Literal' && typeof node.value === 'string') || node?.type === 'TemplateLiteral';
}
