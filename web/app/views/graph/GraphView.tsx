import { Columns } from '../../frame/Columns.tsx';

/** The picture, its legend and the chosen entity. */
export default function GraphView() {
  return <Columns>{null}</Columns>;
}
