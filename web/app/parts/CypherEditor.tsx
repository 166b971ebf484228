import { autocompletion, closeBrackets, closeCompletion, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useRef } from 'react';
import type { Schema } from '../../contract.ts';
import { cypherCompletions } from './cypherCompletions.ts';
import './cypher-editor.css';

interface CypherEditorProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Ctrl Enter. */
  onRun: () => void;
  /** Labels, types and properties to complete from. */
  schema: Schema | undefined;
  /** What the server refused, at its place (1-based). */
  problem: { line: number; column: number; message: string } | undefined;
}

const COLOURS = syntaxHighlighting(HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--action)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--new)' },
  { tag: tags.number, color: 'var(--caution)' },
  { tag: [tags.atom, tags.definition(tags.variableName), tags.standard(tags.variableName)], color: 'var(--university)' },
  { tag: tags.comment, color: 'var(--text-3)' },
]));

/** Where a 1-based line and column stand in the text, kept inside it. */
function offsetOf(state: EditorState, line: number, column: number): number {
  const { from, to } = state.doc.line(Math.min(Math.max(line, 1), state.doc.lines));
  return Math.min(from + Math.max(column - 1, 0), to);
}

/** An editor for Cypher. Tab leaves it, as everywhere on the page. */
export function CypherEditor({ label, value, onChange, onRun, schema, problem }: CypherEditorProps) {
  const element = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const told = useRef({ onChange, onRun });
  const completion = useRef(new Compartment());
  const first = useRef({ value, label });
  useEffect(() => { told.current = { onChange, onRun }; });
  useEffect(() => {
    const editor = new EditorView({
      parent: element.current!,
      state: EditorState.create({
        doc: first.current.value,
        extensions: [
          keymap.of([{ key: 'Mod-Enter', run: (editor) => { closeCompletion(editor); told.current.onRun(); return true; } }, ...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
          lineNumbers(), history(), bracketMatching(), closeBrackets(), StreamLanguage.define(cypher), COLOURS, EditorView.lineWrapping,
          completion.current.of([]),
          EditorView.contentAttributes.of({ 'aria-label': first.current.label }),
          EditorView.updateListener.of((update) => { if (update.docChanged) told.current.onChange(update.state.doc.toString()); }),
        ],
      }),
    });
    view.current = editor;
    editor.focus();
    return () => { editor.destroy(); view.current = undefined; };
  }, []);
  useEffect(() => {
    view.current?.dispatch({ effects: completion.current.reconfigure(autocompletion({ icons: false, ...(schema ? { override: [cypherCompletions(schema)] } : {}) })) });
  }, [schema]);
  useEffect(() => {
    const editor = view.current;
    if (editor && editor.state.doc.toString() !== value) editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } });
  }, [value]);
  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const from = problem ? offsetOf(editor.state, problem.line, problem.column) : 0;
    const to = problem ? Math.min(editor.state.doc.length, editor.state.wordAt(from)?.to ?? from + 1) : 0;
    editor.dispatch(setDiagnostics(editor.state, problem ? [{ from, to: Math.max(from, to), severity: 'error', message: problem.message }] : []));
  }, [problem]);
  return <div ref={element} className="cypher-editor" />;
}
