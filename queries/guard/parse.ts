// Text → tree, by Neo4j's own grammar with every error fatal.
import { BailErrorStrategy, BaseErrorListener, CharStream, CommonTokenStream, ParseCancellationException, ParserRuleContext, PredictionMode, Token, DefaultErrorStrategy } from 'antlr4ng';
import type { ATNSimulator, RecognitionException, Recognizer } from 'antlr4ng';
import { CypherCmdLexer } from '@neo4j-cypher/generated/CypherCmdLexer.js';
import { CypherCmdParser } from '@neo4j-cypher/generated/CypherCmdParser.js';
import type { StatementsOrCommandsContext } from '@neo4j-cypher/generated/CypherCmdParser.js';

/** Where the text stops being Cypher. `text` is what stands there, '' at the end of the statement. Line and column from 1. */
export class SyntaxProblem extends Error {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  constructor(text: string, line: number, column: number) {
    super(`line ${line}, column ${column}: ${text}`);
    this.text = text;
    this.line = line;
    this.column = column;
  }
}

/** Too many brackets open at one time; parsing time grows with their depth. */
export class TooDeep extends Error {}

class Strict extends BaseErrorListener {
  override syntaxError<S extends Token, T extends ATNSimulator>(_: Recognizer<T>, symbol: S | null, line: number, column: number, message: string, _error: RecognitionException | null): void {
    const text = symbol === null ? (/'(.+)'$/s.exec(message)?.[1] ?? '') : symbol.type === Token.EOF ? '' : (symbol.text ?? '');
    throw new SyntaxProblem(text, line, column + 1);
  }
}

const OPENING = new Set([CypherCmdLexer.LPAREN, CypherCmdLexer.LBRACKET, CypherCmdLexer.LCURLY, CypherCmdLexer.CASE]);
const CLOSING = new Set([CypherCmdLexer.RPAREN, CypherCmdLexer.RBRACKET, CypherCmdLexer.RCURLY, CypherCmdLexer.END]);

function checkDepth(tokens: Token[], most: number): void {
  let depth = 0;
  for (const { type } of tokens) {
    if (OPENING.has(type) && ++depth > most) throw new TooDeep();
    if (CLOSING.has(type) && depth > 0) depth--;
  }
}

/**
 * Parses one statement.
 * The quick SLL mode accepts only what the full mode accepts with the same tree; what it rejects is parsed again for the place of the error.
 * @param depth How many brackets may be open at a time.
 * @throws SyntaxProblem, TooDeep; RangeError when the text nests deeper than the stack.
 */
export function parse(statement: string, depth: number): { tree: StatementsOrCommandsContext; ruleNames: string[] } {
  const lexer = new CypherCmdLexer(CharStream.fromString(statement));
  const strict = new Strict();
  lexer.removeErrorListeners();
  lexer.addErrorListener(strict);
  const tokens = new CommonTokenStream(lexer);
  tokens.fill();
  checkDepth(tokens.getTokens(), depth);

  const parser = new CypherCmdParser(tokens);
  parser.removeErrorListeners();
  parser.interpreter.predictionMode = PredictionMode.SLL;
  parser.errorHandler = new BailErrorStrategy();
  try {
    return { tree: parser.statementsOrCommands(), ruleNames: CypherCmdParser.ruleNames };
  } catch (error) {
    if (!(error instanceof ParseCancellationException)) throw error;
  }
  tokens.seek(0);
  parser.reset();
  parser.addErrorListener(strict);
  parser.interpreter.predictionMode = PredictionMode.LL;
  parser.errorHandler = new DefaultErrorStrategy();
  return { tree: parser.statementsOrCommands(), ruleNames: CypherCmdParser.ruleNames };
}

/** Every rule of a tree in the order of the text, outer before inner. */
export function* contexts(tree: ParserRuleContext): Generator<ParserRuleContext> {
  const stack: ParserRuleContext[] = [tree];
  for (let at = stack.pop(); at; at = stack.pop()) {
    yield at;
    for (let i = at.getChildCount() - 1; i >= 0; i--) {
      const child = at.getChild(i);
      if (child instanceof ParserRuleContext) stack.push(child);
    }
  }
}

/**
 * Puts an expression in the place of a parameter: `bind('MATCH (d {id: $d}) …', 'd', 'chosen')` → `MATCH (d {id: chosen}) …`.
 * Works on the tree, so that strings and comments that look like the parameter stay. Throws like `parse`.
 */
export function bind(statement: string, parameter: string, expression: string): string {
  const { tree, ruleNames } = parse(statement, Infinity);
  const places = [...contexts(tree)]
    .filter((at) => ruleNames[at.ruleIndex] === 'parameter' && at.getText() === `$${parameter}`)
    .map((at) => [at.start!.start, at.stop!.stop + 1] as const);
  const points = [...statement];
  for (const [start, end] of places.toReversed()) points.splice(start, end - start, expression);
  return points.join('');
}
