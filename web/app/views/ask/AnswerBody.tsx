import { Columns3, Link } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { QuestionAnswer } from '../../../contract/questions.ts';
import { shortNames } from '../../../scene/shortNames.ts';
import { useApi } from '../../api.ts';
import { AnswerTable } from '../../parts/AnswerTable.tsx';
import { holds } from '../../parts/answerCells.ts';
import { Button } from '../../parts/Button.tsx';
import { copyLink } from '../../parts/copy.ts';
import { Menu, MenuCheck } from '../../parts/Menu.tsx';
import { ask } from '../../text/ask.ts';
import { common } from '../../text/common.ts';
import { useText } from '../../text/useText.ts';
import { AnswerGraph } from './AnswerGraph.tsx';
import { graphOf, isStar } from './answerGraph.ts';
import { ExportButtons } from './ExportButtons.tsx';
import { RowSource, type RowSourceHandle } from './RowSource.tsx';
import { type Answer, type AnswerTableModel, useAnswerTable, useCellWords, useWeights } from './useAnswerTable.ts';

const MODES = ['both', 'table', 'graph'] as const;
/** Names in one small graph: around one thing, and else. */
const [STAR, CLOUD] = [200, 40];
const PIXELS = 14;
const NONE: QuestionAnswer['resolved'] = {};

interface AnswerBodyProps {
  answer: Answer;
  resolved?: QuestionAnswer['resolved'];
  /** Name of an exported file, without its ending. */
  fileName: string;
  /** How many rows were asked for. */
  limit: number;
  /** Asks for more rows; absent: there are no more to be had. */
  onMore?: () => void;
}

/** An answer with rows: table and graph of the same rows, the chosen row's sentence below. Rows without relations give no graph. */
export function AnswerBody({ answer, resolved = NONE, fileName, limit, onMore }: AnswerBodyProps) {
  const t = useText(ask);
  const words = useCellWords();
  const table = useAnswerTable(answer);
  const [selected, setSelected] = useState(0);
  const source = useRef<RowSourceHandle>(null);
  const graph = useMemo(() => graphOf(answer.rows, isStar(answer.rows) ? STAR : CLOUD), [answer]);
  const drawable = graph.edges.length > 0;
  const [chosenMode, setMode] = useState<(typeof MODES)[number]>('both');
  const mode = drawable ? chosenMode : 'table';
  const weights = useWeights(table, words);
  const wanted = weights.reduce((sum, weight) => sum + weight, 0) * PIXELS;
  const short = useShortNames(answer);
  const names = useMemo(() => answer.columns.map(({ name }) => name), [answer]);
  const row = answer.rows[selected];
  const chosen = row ? holds(row) : undefined;
  const known = chosen?.relations.find(({ id }) => graph.edges.some((edge) => edge.id === id));
  return (
    <>
      <div className="answer-tools">
        {drawable ? (
          <div className="modes" role="group" aria-label={t.modes}>
            {MODES.map((one) => <button key={one} type="button" aria-pressed={one === mode} onClick={() => setMode(one)}>{t.mode[one]}</button>)}
          </div>
        ) : null}
        <span className="gap" />
        <ColumnMenu table={table} />
        <ExportButtons table={table} answer={answer} fileName={fileName} />
        <CopyLink />
      </div>
      <div className={`answer-both ${mode}`}>
        {mode === 'graph' ? null : (
          <div className="answer-left" style={mode === 'both' ? { flexBasis: `clamp(420px, ${wanted}px, 60%)` } : {}}>
            <AnswerTable table={table} weights={weights} words={words} names={names} short={short} selected={selected} onSelect={setSelected} onOpen={() => source.current?.read()} />
            <p className="rows-foot">
              {answer.total === 'more' ? t.rowsListedMore(answer.rows.length) : t.rowsListed(answer.rows.length, answer.total)}
              {answer.total === 'more' || answer.total > answer.rows.length ? onMore ? <Button look="quiet" onClick={onMore}>{t.listMore}</Button> : <span>{t.rowsFirst(limit)}</span> : null}
            </p>
          </div>
        )}
        <div className="answer-right">
          {mode === 'table' ? null : <AnswerGraph graph={graph} edge={known?.id} node={known ? undefined : chosen?.entities.find(({ id }) => graph.rowOf.has(id))?.id} onRow={setSelected} />}
          {row ? <RowSource key={selected} row={row} resolved={resolved} handle={source} /> : <p className="row-source none">{t.chooseRow}</p>}
        </div>
      </div>
    </>
  );
}

/** Short names by id for the cells: documents by 文号 where they have one. */
function useShortNames(answer: Answer): ReadonlyMap<string, string> {
  const { data } = useApi('documents');
  return useMemo(() => {
    const read = data?.documents ?? [];
    const named = holds(answer.rows).entities.filter(({ id, kind }) => kind === 'Document' && !read.some((one) => one.id === id));
    return new Map([...shortNames([...named, ...read.map(({ id, title }) => ({ id, kind: 'Document' as const, name: title }))]), ...read.flatMap(({ id, number }): [string, string][] => (number === undefined ? [] : [[id, number]]))]);
  }, [answer, data]);
}

function ColumnMenu({ table }: { table: AnswerTableModel }) {
  const t = useText(ask);
  return (
    <Menu align="end" trigger={<Button icon={<Columns3 size={16} />}>{t.columns}</Button>}>
      {table.getAllLeafColumns().map((column) => (
        <MenuCheck key={column.id} checked={column.getIsVisible()} disabled={column.getIsVisible() && table.getVisibleLeafColumns().length === 1}
          onCheckedChange={(visible) => column.toggleVisibility(visible)} onSelect={(event) => event.preventDefault()}>
          <span className="tick">{column.getIsVisible() ? '✓' : ''}</span><span className="grow">{String(column.columnDef.header)}</span>
        </MenuCheck>
      ))}
    </Menu>
  );
}

function CopyLink() {
  const words = useText(common);
  return <Button icon={<Link size={16} />} onClick={() => void copyLink()}>{words.copyLink}</Button>;
}
