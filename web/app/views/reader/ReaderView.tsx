/** A document with its names and facts marked. */
export default function ReaderView() {
  return <main className="view" />;
}
